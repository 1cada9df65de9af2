import { createSignal } from 'solid-js';
import type { Arrival } from '../../../shared/floor/sound/arrival.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { ArrivalsFrame } from '../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../media-channel.ts';

/** What the server says about whose sound arrives there (F33). */
export type Arrivals = {
  readonly microphones: () => ArrivalsFrame['microphones'];
  /** How somebody's sound arrives at the server; null while they are not to be heard. */
  readonly of: (wanted: PersonId | null) => Arrival | null;
  readonly knows: (known: ArrivalsFrame) => void;
  readonly forget: () => void;
};

const NOBODY: ArrivalsFrame = { microphones: [] };

export function createArrivals(channel: Pick<MediaChannel, 'on'>): Arrivals {
  const [frame, setFrame] = createSignal(NOBODY);
  channel.on('arrivals', setFrame);
  const microphones = () => frame().microphones;
  return {
    microphones,
    of: (wanted) => microphones().find((one) => one.person === wanted)?.arrival ?? null,
    knows: setFrame,
    forget: () => setFrame(NOBODY),
  };
}
