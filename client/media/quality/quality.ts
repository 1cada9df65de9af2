import type { Arrival, OwnArrival } from '../../../shared/floor/sound/arrival.ts';
import { worstOf } from '../../../shared/floor/sound/sound-verdict.ts';
import type { CallState } from '../call/course.ts';
import type { Reception } from './reception.ts';

/**
 * What the sign says about the person's own connection. `none`: nothing gets through; `awaited`: it will be known in a moment;
 * `idle`: there is nothing from which to know it.
 */
export type Quality = Reception;

export type OwnLine = {
  readonly call: CallState;
  /** For the person's own open microphone, with what the server says about it; null while it is shut. */
  readonly own: OwnArrival | null;
  readonly said: Arrival | null;
  readonly reception: Reception;
};

/** Of the two directions the worse one counts; one that is not known yet does not count while the other is known. */
export function qualityOf({ call, own, said, reception }: OwnLine): Quality {
  if (call === 'idle' || call === 'joining') return 'awaited';
  if (call === 'lost' || own === 'lost' || reception === 'none') return 'none';
  const known = [own === 'arrives' ? said : null, reception].flatMap((one) =>
    one === 'good' || one === 'weak' || one === 'bad' ? one : [],
  );
  return known.length > 0 ? worstOf(known) : own === 'awaited' ? 'awaited' : reception;
}
