import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';
import { placeIn, type Segment, segmentAt, skipped } from '../../../../shared/recording/segments.ts';
import { createSound } from './sound.ts';

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
  const [now, setNow] = createSignal(0);
  const [segment, setSegment] = createSignal<Segment | null>(null);
  const [speed, setSpeed] = createSignal<Speed>(1);
  const sound = createSound(speed, follow);
  onCleanup(sound.close);
  createEffect(() => sound.hasten(speed()));

  function seek(at: number): void {
    const found = segmentAt(segments(), at);
    if (found === null) {
      sound.pause();
      return;
    }
    setSegment(found);
    setNow(Math.max(at, found.from));
    sound.goTo(addressOf(found), placeIn(found, at).second);
  }
  function follow(second: number, isOver: boolean): void {
    const running = segment();
    if (running === null) return;
    const at = running.recording.startedAt + second * 1000;
    if (at >= running.to || isOver) seek(running.to);
    else setNow(at);
    const coming = running.to - at < AHEAD_MS ? segmentAt(segments(), running.to) : null;
    if (coming) sound.prepare(addressOf(coming));
  }
  const { isPlaying, hasFailed, play, toggle } = sound;
  const skip = (seconds: number): void => seek(skipped(segments(), now(), seconds * 1000));
  return { now, segment, isPlaying, hasFailed, speed, setSpeed: (it) => void setSpeed(it), toggle, play, seek, skip };
}
