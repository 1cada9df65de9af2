import { speakingOrder } from '../../shared/floor/speaking-order.ts';
import { mayBeHeard } from '../../shared/floor/who-may-be-heard.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { FloorRules } from './floor-policy.ts';

/** The meeting's own rules: who may be heard (F12), and who is next on the list of the item before the meeting. */
export const FLOOR_RULES: FloorRules = { mayBeHeard, nextSpeakers };

function nextSpeakers(meeting: Meeting): readonly PersonId[] {
  const item = meeting.agenda.current;
  if (item === null) return [];
  return speakingOrder(meeting, item).flatMap(({ request: { beneficiary } }) =>
    beneficiary.type === 'member' ? [beneficiary.person] : [],
  );
}
