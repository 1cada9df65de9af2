import type { Group } from '../attendance/profile.ts';
import { nameOf } from '../floor/requests/beneficiary.ts';
import type { RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { isAttributed } from '../minutes/attribution.ts';
import type { Correction, RecordName } from './agreement.ts';
import { acceptedIn, agreementOf } from './standing.ts';

/** A correction that was accepted, as a corrigendum or an addendum lists it. `at`: when it was accepted, ms. */
export type Corrected = {
  readonly requestId: RequestId;
  readonly name: string;
  readonly organisation: string;
  /** The number of the agenda item; 0 where it is no longer on the agenda. */
  readonly item: number;
  readonly record: RecordName;
  readonly version: number;
  readonly was: string;
  readonly text: string;
  readonly at: number;
  /** The summary record does not name who spoke, and says of which group they were (R14). */
  readonly unattributed?: Group;
};

export type Errata = 'corrigendum' | 'addendum';

/** V6, V7: what came in time is in the corrigendum, what came later in the addendum. */
export const errataOf = (meeting: Meeting, which: Errata): readonly Corrected[] =>
  acceptedIn(agreementOf(meeting.agreement), which === 'addendum').flatMap((one) => correctedIn(meeting, one));

function correctedIn(meeting: Meeting, { requestId, record, version, was, state }: Correction): readonly Corrected[] {
  const turn = meeting.floor.interventions.find((part) => part.requestId === requestId);
  if (turn === undefined || state.is !== 'accepted') return [];
  const { name, organisation } = nameOf(meeting, turn.beneficiary);
  const item = meeting.agenda.items.findIndex(({ id }) => id === turn.agendaItemId) + 1;
  const unattributed = isAttributed(meeting.minutes, requestId) ? {} : { unattributed: turn.group };
  return [
    { requestId, name, organisation, item, record, version, was, text: state.text, at: state.at, ...unattributed },
  ];
}
