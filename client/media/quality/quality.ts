import type { Arrival, OwnArrival } from '../../../shared/floor/sound/arrival.ts';
import { worstOf } from '../../../shared/floor/sound/sound-verdict.ts';
import type { CallState } from '../course.ts';
import type { Reception } from './reception.ts';

/** What the sign says of one's own connection. `none`: nothing gets through; `awaited`: it will be known in a moment; `idle`: there is nothing to know it by. */
export type Quality = Reception;

export type OwnLine = {
  readonly call: CallState;
  /** Of one's own open microphone, and what the server says of it; null while it is shut. */
  readonly own: OwnArrival | null;
  readonly said: Arrival | null;
  readonly reception: Reception;
};

/** Of the two directions the worse counts; what is not known yet says nothing while the other is known. */
export function qualityOf({ call, own, said, reception }: OwnLine): Quality {
  if (call === 'idle' || call === 'joining') return 'awaited';
  if (call === 'lost' || own === 'lost' || reception === 'none') return 'none';
  const known = [own === 'arrives' ? said : null, reception].flatMap((one) =>
    one === 'good' || one === 'weak' || one === 'bad' ? one : [],
  );
  return known.length > 0 ? worstOf(known) : own === 'awaited' ? 'awaited' : reception;
}
