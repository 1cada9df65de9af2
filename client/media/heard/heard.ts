import { createSignal } from 'solid-js';
import { kindOf } from '../../../shared/protocol/media-source.ts';
import type { Heard } from '../media-session.ts';
import type { Playback } from './playback.ts';
import type { Picture } from './tile.ts';

/** Everything that this device receives: sound is played at once, pictures wait for the stage. */
export function createHeard(playback: Playback) {
  const [heard, setHeard] = createSignal<readonly Heard[]>([]);
  /** Ended before they were ready here. */
  const ended = new Set<string>();
  let waitMs: number | null = null;
  const [areCamerasOff, setCamerasOff] = createSignal(false);

  const hasEnded = (one: Heard) => ended.has(one.parameters.consumerId);
  const isSound = (one: Heard) => kindOf(one.parameters.source) === 'audio';
  function wait(one: Heard): void {
    const receiver = one.consumer.rtpReceiver;
    if (receiver && isSound(one)) receiver.jitterBufferTarget = waitMs;
  }
  function close(gone: readonly Heard[]): void {
    for (const one of gone) {
      playback.stop(one.parameters.consumerId);
      one.consumer.close();
    }
    setHeard((before) => before.filter((one) => !gone.includes(one)));
  }

  return {
    all: heard,
    /** The line is too short for them: what is left of a picture that has stopped is not shown (F37). */
    areCamerasOff,
    turnCamerasOff: (off: boolean): void => void setCamerasOff(off),
    pictures: (): readonly Picture[] =>
      heard()
        .filter((one) => !isSound(one) && !(areCamerasOff() && one.parameters.source === 'camera'))
        .map(({ parameters, stream }) => ({ producerId: parameters.producerId, stream })),
    add(more: readonly Heard[]): void {
      const [gone, here] = [more.filter(hasEnded), more.filter((one) => !hasEnded(one))];
      for (const one of here.filter(isSound)) playback.play(one.parameters.consumerId, one.stream);
      for (const one of here) wait(one);
      setHeard((before) => [...before, ...here]);
      close(gone);
    },
    drop(consumerIds: readonly string[]): void {
      for (const consumerId of consumerIds) ended.add(consumerId);
      close(heard().filter(hasEnded));
    },
    clear(): void {
      ended.clear();
      setCamerasOff(false);
      close(heard());
    },
    /** How long sound waits for what comes late, ms; null: as long as the browser finds right. */
    waitFor(ms: number | null): void {
      if (waitMs === ms) return;
      waitMs = ms;
      for (const one of heard()) wait(one);
    },
  };
}
