import { createSignal } from 'solid-js';
import { kindOf } from '../../shared/protocol/media-source.ts';
import type { Heard } from './media-session.ts';
import type { Playback } from './playback.ts';
import type { Picture } from './tile.ts';

/** Enough to repair 30 % of loss by retransmission over 100 ms; only taken when there is loss, because it is delay. */
const PATIENT_MS = 200;

/** Everything that this device receives: sound is played at once, pictures wait for the stage. */
export function createHeard(playback: Playback) {
  const [heard, setHeard] = createSignal<readonly Heard[]>([]);
  /** Ended before they were ready here. */
  const ended = new Set<string>();
  let isPatient = false;

  const hasEnded = (one: Heard) => ended.has(one.parameters.consumerId);
  const isSound = (one: Heard) => kindOf(one.parameters.source) === 'audio';
  function wait(one: Heard): void {
    const receiver = one.consumer.rtpReceiver;
    if (receiver && isSound(one)) receiver.jitterBufferTarget = isPatient ? PATIENT_MS : null;
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
    pictures: (): readonly Picture[] =>
      heard()
        .filter((one) => !isSound(one))
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
      close(heard());
    },
    /** Loss has been seen: wait longer for what is sent again. */
    bePatient(): void {
      if (isPatient) return;
      isPatient = true;
      for (const one of heard()) wait(one);
    },
  };
}
