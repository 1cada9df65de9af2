import type { Actor } from '../actor.ts';
import { type Refusal, refuseUnless } from '../decision.ts';
import type { FloorRequest } from '../floor/floor-request.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, maySpeak, roleOf } from '../permissions.ts';
import { deliveryOf } from './delivery.ts';
import type { Speech } from './speeches.ts';

/** A text is its speaker's, and the secretary's who hands it in for them (H1). */
export const mustBeFor = (meeting: Meeting, person: PersonId, actor: Actor): Refusal | null =>
  refuseUnless(
    actor.type === 'person' &&
      (actor.person === person || hasRight(roleOf(meeting.attendance, actor), 'hand-in-for-others')),
    'not-yours',
  );

/** Only who may speak has something to hand in. */
export function mustBeSpeaker({ attendance }: Meeting, person: PersonId): Refusal | null {
  const member = attendance.members[person];
  if (member?.standing !== 'admitted') return refuseUnless(false, 'unknown-person');
  return refuseUnless(maySpeak(member.role), 'only-listens');
}

/** Until the turn (H2). */
export function mustNotHaveBegun(meeting: Meeting, speech: Speech): Refusal | null {
  const { state } = deliveryOf(meeting, speech);
  return refuseUnless(state === 'waiting' || state === 'missed', 'speech-delivered');
}

/** The text of a person for an item that has not been delivered. */
export const undelivered = (
  meeting: Meeting,
  { agendaItemId, person }: Pick<Speech, 'agendaItemId' | 'person'>,
): Speech | undefined =>
  Object.values(meeting.speech.byId).find(
    (one) =>
      one.agendaItemId === agendaItemId && one.person === person && deliveryOf(meeting, one).state !== 'delivered',
  );

/** Whether everybody may read it (H3): it was delivered, and its speaker has not said no. */
export const isPublic = (meeting: Meeting, speech: Speech): boolean =>
  speech.isOpen && deliveryOf(meeting, speech).state === 'delivered';

/** The text that was held in a turn of this request, if everybody may read it. */
export const publicSpeechIn = (meeting: Meeting, { id, agendaItemId }: FloorRequest): Speech | undefined =>
  Object.values(meeting.speech.byId).find((one) => {
    if (one.agendaItemId !== agendaItemId || !one.isOpen) return false;
    const delivery = deliveryOf(meeting, one);
    return delivery.state === 'delivered' && delivery.requestId === id;
  });

/** Its speaker, those who interpret, caption and record, and everybody once it is public (H3). `null`: a visitor. */
export function mayRead(meeting: Meeting, speech: Speech, person: PersonId | null): boolean {
  if (isPublic(meeting, speech)) return true;
  const member = person === null ? undefined : meeting.attendance.members[person];
  return speech.person === person || (member?.standing === 'admitted' && hasRight(member.role, 'read-speeches'));
}
