import { createSignal } from 'solid-js';

/** One file at a time is heard, and the next is fetched. `follow`: called as it goes on, with its second and whether it is over. */
export function createSound(speed: () => number, follow: (second: number, isOver: boolean) => void) {
  const { audio, goTo, prepare, close } = createFiles();
  const [isPlaying, setPlaying] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);
  const tell = (): void => {
    if (!audio.seeking) follow(audio.currentTime, audio.ended);
  };
  audio.addEventListener('timeupdate', tell);
  audio.addEventListener('ended', tell);
  audio.addEventListener('error', () => {
    setFailed(true);
    setPlaying(false);
  });

  function play(): void {
    setFailed(false);
    setPlaying(true);
    audio.playbackRate = speed();
    // A browser that wants to be clicked first says so, and the button waits.
    audio.play().catch(() => setPlaying(false));
  }
  function pause(): void {
    audio.pause();
    setPlaying(false);
  }
  return {
    ...{ isPlaying, hasFailed, play, pause, prepare, close },
    toggle: () => (isPlaying() ? pause() : play()),
    goTo(address: string, second: number): void {
      goTo(address, second);
      if (isPlaying()) play();
    },
    hasten(to: number): void {
      audio.playbackRate = to;
    },
  };
}

const isIn = (each: HTMLAudioElement, address: string): boolean => each.src.endsWith(address);

function createFiles() {
  const [audio, next] = [new Audio(), new Audio()];
  for (const each of [audio, next]) each.preload = 'auto';
  return {
    audio,
    goTo(address: string, second: number): void {
      if (!isIn(audio, address)) audio.src = address;
      audio.currentTime = second;
    },
    prepare(address: string): void {
      if (!isIn(audio, address) && !isIn(next, address)) next.src = address;
    },
    close(): void {
      for (const each of [audio, next]) {
        each.pause();
        each.removeAttribute('src');
      }
    },
  };
}
