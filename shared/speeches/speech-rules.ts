import type { Actor } from '../actor.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, maySpeak, roleOf } from '../permissions.ts';
import { awaitsChoice, deliveryOf } from './delivery.ts';
import { type Held, heldTexts, type PartKey, textIn } from './held-texts.ts';
import { type HandIn, placeOf, type Speech } from './speeches.ts';

/** A text is its speaker's, and the secretary's who hands it in for them (H1). */
export const mustBeFor = (meeting: Meeting, person: PersonId, actor: Actor): Refusal | null =>
  refuseUnless(
    actor.type === 'person' &&
      (actor.person === person || hasRight(roleOf(meeting.attendance, actor), 'hand-in-for-others')),
    'not-yours',
  );

/** Only who may speak has something to hand in. */
export function mustBeAbleToSpeak({ attendance }: Meeting, person: PersonId): Refusal | null {
  const member = attendance.members[person];
  if (member?.standing !== 'admitted') return refuseUnless(false, 'unknown-person');
  return refuseUnless(maySpeak(member.role), 'only-listens');
}

/** Until the turn (H2); what another held in the place of its speaker is still the speaker's. */
export function mustNotHaveBegun(meeting: Meeting, speech: Speech): Refusal | null {
  const { state } = deliveryOf(meeting, speech);
  return refuseUnless(state === 'waiting' || state === 'missed' || state === 'held', 'speech-delivered');
}

/** A person has one text for an item until it is delivered; another takes its place under its id. */
export function mustBeOneForItem(meeting: Meeting, { speechId, person, agendaItemId }: HandIn): Refusal | null {
  const there = meeting.speech.byId[speechId];
  const other = undelivered(meeting, { person, agendaItemId });
  return firstRefusal(
    refuseUnless(!there || (there.person === person && there.agendaItemId === agendaItemId), 'id-in-use'),
    there ? mustNotHaveBegun(meeting, there) : null,
    refuseUnless(other === undefined || other.id === speechId, 'speech-handed-in'),
  );
}

/** Who says no for a speaker does not take a no back, nor by withdrawing the text: only the speaker does (H6). */
export function mustNotOpenForAnother({ speech }: Meeting, wanted: HandIn, actor: Actor): Refusal | null {
  const there = speech.byId[wanted.speechId];
  const isKeptBack = there ? !there.isOpen : (speech.keptBack?.includes(placeOf(wanted)) ?? false);
  const isOwn = actor.type === 'person' && actor.person === wanted.person;
  return refuseUnless(!wanted.isOpen || !isKeptBack || isOwn, 'speech-kept-back');
}

/** What another held in the place of its speaker, the speaker opens by saying yes after that turn, also where they had said yes before (H6). */
export const mustChange = (meeting: Meeting, speech: Speech, isOpen: boolean, actor: Actor): Refusal | null =>
  refuseUnless(
    speech.isOpen !== isOpen ||
      (isOpen && actor.type === 'person' && actor.person === speech.person && awaitsChoice(meeting, speech)),
    'nothing-changed',
  );

/** H8: how often the publication of one text is changed. */
export const CHOICES_AT_MOST = 20;
/** A no is always heard. */
export const mustNotChooseForEver = ({ choices = 0 }: Speech, isOpen: boolean): Refusal | null =>
  refuseUnless(!isOpen || choices < CHOICES_AT_MOST, 'quota-of-person');

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
export const isPublic = (meeting: Meeting, speech: Speech, held: Held = heldTexts(meeting)): boolean =>
  speech.isOpen && deliveryOf(meeting, speech, held).state === 'delivered';

/** The text that was held in this part of a turn, if everybody may read it. */
export function publicSpeechIn(meeting: Meeting, part: PartKey, held: Held): Speech | undefined {
  const text = textIn(meeting, part, held);
  return text && isPublic(meeting, text, held) ? text : undefined;
}

/** Its speaker, those who interpret, caption and record, and everybody once it is public (H3). `null`: a visitor. */
export function mayRead(meeting: Meeting, speech: Speech, person: PersonId | null): boolean {
  if (isPublic(meeting, speech)) return true;
  const member = person === null ? undefined : meeting.attendance.members[person];
  return speech.person === person || (member?.standing === 'admitted' && hasRight(member.role, 'read-speeches'));
}
