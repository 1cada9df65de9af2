import { createSignal } from 'solid-js';
import { kindOf } from '../../../shared/protocol/media-source.ts';
import type { Heard } from '../media-session.ts';
import type { Playback } from './playback.ts';
import type { Picture } from './tile.ts';

/** Everything that this device receives: sound is played at once, pictures wait for the stage. */
export type AllHeard = {
  readonly all: () => readonly Heard[];
  readonly pictures: () => readonly Picture[];
  /** The line is too thin for them: the last image of a picture that has stopped is not shown (F37). */
  readonly areCamerasOff: () => boolean;
  readonly turnCamerasOff: (off: boolean) => void;
  readonly add: (more: readonly Heard[]) => void;
  readonly drop: (consumerIds: readonly string[]) => void;
  readonly clear: () => void;
  /** How long sound waits for what comes late, ms; null: as long as the browser finds right. */
  readonly waitFor: (ms: number | null) => void;
};

export function createHeard(playback: Playback): AllHeard {
  const [heard, setHeard] = createSignal<readonly Heard[]>([]);
  /** Ended before they were ready here. */
  const ended = new Set<string>();
  let waitMs: number | null = null;
  const [areCamerasOff, setCamerasOff] = createSignal(false);
  const hasEnded = (one: Heard) => ended.has(one.parameters.consumerId);

  function close(gone: readonly Heard[]): void {
    for (const one of gone) {
      playback.stop(one.parameters.consumerId);
      one.consumer.close();
    }
    setHeard((before) => before.filter((one) => !gone.includes(one)));
  }
  function add(more: readonly Heard[]): void {
    const [gone, here] = [more.filter(hasEnded), more.filter((one) => !hasEnded(one))];
    for (const one of here.filter(isSound)) playback.play(one.parameters.consumerId, one.stream);
    for (const one of here) wait(one, waitMs);
    setHeard((before) => [...before, ...here]);
    close(gone);
  }
  function drop(consumerIds: readonly string[]): void {
    for (const consumerId of consumerIds) ended.add(consumerId);
    close(heard().filter(hasEnded));
  }
  function clear(): void {
    ended.clear();
    setCamerasOff(false);
    close(heard());
  }
  function waitFor(ms: number | null): void {
    if (waitMs === ms) return;
    waitMs = ms;
    for (const one of heard()) wait(one, ms);
  }
  const pictures = () => picturesIn(heard(), areCamerasOff());
  return { all: heard, pictures, areCamerasOff, turnCamerasOff: setCamerasOff, add, drop, clear, waitFor };
}

const isSound = (one: Heard): boolean => kindOf(one.parameters.source) === 'audio';

function wait(one: Heard, ms: number | null): void {
  const receiver = one.consumer.rtpReceiver;
  if (receiver && isSound(one)) receiver.jitterBufferTarget = ms;
}

const picturesIn = (heard: readonly Heard[], areCamerasOff: boolean): readonly Picture[] =>
  heard
    .filter((one) => !isSound(one) && !(areCamerasOff && one.parameters.source === 'camera'))
    .map(({ parameters, stream }) => ({ producerId: parameters.producerId, stream }));
