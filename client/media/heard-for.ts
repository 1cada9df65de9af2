import { mayBeHeard, whoseTurn } from '../../shared/floor/who-may-be-heard.ts';
import type { PersonId, RequestId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';

/**
 * For what somebody's microphone may be open: a turn at the floor, told by its request; helping; or a standing right such as
 * the chair's. A turn and helping go on while everybody is silenced or the meeting is suspended. Null: for nothing.
 */
export type HeardFor = RequestId | 'helping' | 'standing' | null;

export function heardFor(meeting: Meeting, person: PersonId | null): HeardFor {
  const { holder, helping } = meeting.floor;
  if (person === null) return null;
  if (holder && whoseTurn(meeting).some((member) => member.person === person)) return holder.requestId;
  if (helping === person) return 'helping';
  return mayBeHeard(meeting).persons.has(person) ? 'standing' : null;
}
