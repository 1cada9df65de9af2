import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { placeIn, type Segment, segmentAt, skipped } from '../../../../shared/recording/segments.ts';

export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Soon enough for the next file to be at hand when this one ends. */
const AHEAD_MS = 8000;

/** Plays segments one after the other, whatever files they are in. `now`: the moment of the meeting that is heard, ms. */
export type Player = {
  readonly now: Accessor<number>;
  readonly segment: Accessor<Segment | null>;
  readonly isPlaying: Accessor<boolean>;
  readonly hasFailed: Accessor<boolean>;
  readonly speed: Accessor<Speed>;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly play: () => void;
  /** To a moment of the meeting, or the next sound. */
  readonly seek: (at: number) => void;
  /** So many seconds of sound, back where negative. */
  readonly skip: (seconds: number) => void;
};

export function createPlayer(segments: Accessor<readonly Segment[]>, addressOf: (segment: Segment) => string): Player {
  const [audio, next] = [new Audio(), new Audio()];
  for (const each of [audio, next]) each.preload = 'auto';
  const [now, setNow] = createSignal(0);
  const [segment, setSegment] = createSignal<Segment | null>(null);
  const [isPlaying, setPlaying] = createSignal(false);
  const [hasFailed, setFailed] = createSignal(false);
  const [speed, setSpeed] = createSignal<Speed>(1);

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
  function seek(at: number): void {
    const found = segmentAt(segments(), at);
    if (found === null) {
      pause();
      return;
    }
    const address = addressOf(found);
    const { second } = placeIn(found, at);
    if (!audio.src.endsWith(address)) audio.src = address;
    audio.currentTime = second;
    setSegment(found);
    setNow(Math.max(at, found.from));
    if (isPlaying()) play();
  }
  /** The file that comes next is fetched meanwhile. */
  function prepare(to: number): void {
    const coming = segmentAt(segments(), to);
    const address = coming && addressOf(coming);
    if (address && !audio.src.endsWith(address) && !next.src.endsWith(address)) next.src = address;
  }
  function follow(): void {
    const running = segment();
    if (running === null || audio.seeking) return;
    const at = running.recording.startedAt + audio.currentTime * 1000;
    if (at >= running.to || audio.ended) seek(running.to);
    else {
      setNow(at);
      if (running.to - at < AHEAD_MS) prepare(running.to);
    }
  }
  audio.addEventListener('timeupdate', follow);
  audio.addEventListener('ended', follow);
  audio.addEventListener('error', () => {
    setFailed(true);
    setPlaying(false);
  });
  createEffect(() => {
    audio.playbackRate = speed();
  });
  onCleanup(() => {
    for (const each of [audio, next]) {
      each.pause();
      each.removeAttribute('src');
    }
  });
  return {
    ...{ now, segment, isPlaying, hasFailed, speed, play, seek },
    setSpeed: (wanted) => void setSpeed(wanted),
    toggle: () => (isPlaying() ? pause() : play()),
    skip: (seconds) => seek(skipped(segments(), now(), seconds * 1000)),
  };
}
