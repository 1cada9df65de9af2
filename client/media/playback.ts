import { createSignal } from 'solid-js';

/** Why nothing is heard. `browser`: it keeps a page silent until somebody has touched it. `system`: a call, or headphones taken off, has stopped it. */
export type Locked = 'browser' | 'system';
export type Playback = {
  readonly play: (id: string, stream: MediaStream) => void;
  readonly stop: (id: string) => void;
  /** Null while sound plays; else `unlock` is to be called from a click. */
  readonly locked: () => Locked | null;
  readonly unlock: () => void;
  /** The loudspeaker to play on, by the browser's id; null: the system's. */
  readonly playOn: (loudspeaker: string | null) => void;
  readonly close: () => void;
};

/** What is paused again so soon after it was started is not started by itself once more. */
const AT_ONCE_MS = 1000;

/** Sound belongs to the call, not to what is on the screen: whatever is shown or hidden, it goes on. */
export function createPlayback(createAudio: () => HTMLAudioElement = () => new Audio()): Playback {
  const [locked, setLocked] = createSignal<Locked | null>(null);
  const elements = new Map<string, HTMLAudioElement>();
  const startedAt = new WeakMap<HTMLAudioElement, number>();
  let sink = '';

  async function start(element: HTMLAudioElement, why: Locked): Promise<void> {
    startedAt.set(element, performance.now());
    await element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') setLocked(why);
    });
  }
  /** Nobody here has asked for it: the system has. Tried once; then a button mends it. */
  function paused(id: string, element: HTMLAudioElement): void {
    if (elements.get(id) !== element) return;
    const isAgain = performance.now() - (startedAt.get(element) ?? 0) < AT_ONCE_MS;
    if (isAgain) setLocked('system');
    else void start(element, 'system');
  }
  /** The system has given back what it had stopped. */
  const plays = () => {
    if (locked() === 'system' && [...elements.values()].every((element) => !element.paused)) setLocked(null);
  };
  const direct = (element: HTMLAudioElement) =>
    void element.setSinkId?.(sink).catch(() => {
      // a loudspeaker that has just gone: the browser plays on the system's
    });
  function stop(id: string): void {
    const element = elements.get(id);
    if (!element) return;
    elements.delete(id);
    element.pause();
    element.srcObject = null;
    element.remove();
  }
  function unlock(): void {
    setLocked(null);
    for (const element of elements.values()) void start(element, 'browser');
  }

  return {
    play(id, stream) {
      stop(id);
      const element = createAudio();
      element.srcObject = stream;
      element.hidden = true;
      element.addEventListener('pause', () => paused(id, element));
      element.addEventListener('playing', plays);
      document.body.append(element);
      elements.set(id, element);
      if (sink) direct(element);
      void start(element, 'browser');
    },
    stop,
    locked,
    unlock,
    playOn(loudspeaker) {
      if (sink === (loudspeaker ?? '')) return;
      sink = loudspeaker ?? '';
      for (const element of elements.values()) direct(element);
    },
    close() {
      for (const id of [...elements.keys()]) stop(id);
    },
  };
}
