import type { Actor } from '../../actor.ts';
import { accept, type Decision, firstRefusal, type Refusal, refuse, refuseUnless } from '../../decision.ts';
import type { PersonId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { hasRight, maySpeak, roleOf } from '../../permissions.ts';
import { mustNotBeClosed } from '../../sitting/sitting-rules.ts';
import type { FloorCommand, SubstitutedEvent } from '../floor-messages.ts';
import { holdsPlace, mustBeGuest, mustBeSpeaker } from '../floor-rules.ts';
import { groupNow, isPerson, keyOf, modeOf } from '../requests/beneficiary.ts';
import { type Beneficiary, type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { isOfEntity } from './entity.ts';

type Substitute = Extract<FloorCommand, { type: 'floor.substitute' }>;

/** Another member of the delegation speaks instead, before the turn or in the middle of it (F39). */
export function substitute(
  meeting: Meeting,
  { requestId, beneficiary }: Substitute,
  actor: Actor,
): Decision<SubstitutedEvent> {
  const request = meeting.floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  const byKeeper = hasRight(roleOf(meeting.attendance, actor), 'keep-list');
  return (
    firstRefusal(
      mustNotBeClosed(meeting),
      mustStand(request),
      refuseUnless(request.entity !== undefined, 'no-delegation'),
      byKeeper ? null : mustBeOfTheDelegation(meeting, request, actor),
      byKeeper ? null : mustNotPassOnForEver(meeting, request),
      mustBeAble(meeting, request, beneficiary, byKeeper),
      byKeeper ? null : mustBeConfirmed(meeting, request, beneficiary, actor),
    ) ?? accept(substituting(meeting, request, beneficiary, byKeeper))
  );
}

const mustStand = ({ status }: FloorRequest): Refusal | null =>
  refuseUnless(status.state === 'accepted' || status.state === 'granted', 'request-ended');

/** What a list keeper has settled is theirs. */
const mustBeOfTheDelegation = (meeting: Meeting, request: FloorRequest, actor: Actor): Refusal | null =>
  actor.type === 'system'
    ? refuse('not-permitted')
    : firstRefusal(
        refuseUnless(isOfEntity(meeting, { type: 'member', person: actor.person }, request), 'other-delegation'),
        refuseUnless(request.settled === undefined, 'speaker-settled'),
      );

/**
 * An organisation is what people say; a turn goes to nobody for whom no one else has said it, and neither does the place of somebody
 * for whom it was (F46). The speaker may name a colleague, whatever they are themselves.
 */
function mustBeConfirmed(meeting: Meeting, request: FloorRequest, next: Beneficiary, actor: Actor): Refusal | null {
  const isConfirmed = (who: Beneficiary): boolean =>
    who.type === 'member' && meeting.attendance.members[who.person]?.confirmed !== undefined;
  const { beneficiary, insteadOf, status } = request;
  const isGuarded = status.state === 'granted' || isConfirmed(beneficiary) || isConfirmed(insteadOf ?? beneficiary);
  if (!isGuarded || actor.type === 'system') return null;
  const isOwn = isPerson(beneficiary, actor.person);
  return refuseUnless(
    isConfirmed(next) && (isOwn || isConfirmed({ type: 'member', person: actor.person })),
    'organisation-unconfirmed',
  );
}

/** How often the members of a delegation pass one turn on among themselves (F44), and one place (F46). */
const PASSED_ON_AT_MOST = 5;
const PLACE_PASSED_ON_AT_MOST = 10;

/** Each time makes one more entry of the record, and the meeting has room for so many. */
const mustNotPassOnForEver = ({ floor }: Meeting, { id, status, passedOn }: FloorRequest): Refusal | null =>
  status.state === 'granted'
    ? refuseUnless(
        floor.interventions.filter(({ requestId, ended }) => requestId === id && ended === 'handed-over').length <
          PASSED_ON_AT_MOST,
        'turn-passed-on',
      )
    : refuseUnless((passedOn ?? 0) < PLACE_PASSED_ON_AT_MOST, 'place-passed-on');

function mustBeAble(meeting: Meeting, request: FloorRequest, next: Beneficiary, byKeeper: boolean): Refusal | null {
  const isSpeaking = request.status.state === 'granted';
  const isSame = keyOf(next) === keyOf(request.beneficiary);
  return firstRefusal(
    refuseUnless(!isSame, isSpeaking ? 'already-has-floor' : 'already-on-list'),
    next.type === 'guest' ? refuseUnless(byKeeper, 'not-permitted') : null,
    refuseUnless(isOfEntity(meeting, next, request), 'other-delegation'),
    next.type === 'guest' ? mustBeGuest(meeting.attendance, next) : mustBeSpeaker(meeting, next),
    isSpeaking ? mustBeHere(meeting, next) : mustNotStandBesides(meeting, request, next),
  );
}

/** Whoever takes a turn over is heard at once. */
const mustBeHere = ({ attendance }: Meeting, next: Beneficiary): Refusal | null =>
  refuseUnless(
    next.type === 'guest' || attendance.members[next.person]?.presence.state === 'present',
    'substitute-not-here',
  );

const mustNotStandBesides = (meeting: Meeting, request: FloorRequest, next: Beneficiary): Refusal | null =>
  refuseUnless(
    request.resumes !== null || !holdsPlace(meeting, request.agendaItemId, next, hasPriority(request.kind)),
    'already-on-list',
  );

const substituting = (
  meeting: Meeting,
  { id, beneficiary: before }: FloorRequest,
  next: Beneficiary,
  settled: boolean,
): SubstitutedEvent => ({
  type: 'floor.substituted',
  requestId: id,
  beneficiary: next,
  mode: modeOf(meeting, before),
  group: groupNow(meeting, next),
  settled,
});

/**
 * A place of a delegation that one of its members gives up by leaving the meeting goes back to who asked for it, if that person can
 * still have it (F39). Null: it is lost.
 */
export function goingBack(meeting: Meeting, request: FloorRequest): SubstitutedEvent | null {
  const { insteadOf } = request;
  if (insteadOf?.type !== 'member' || !canSpeak(meeting, insteadOf.person)) return null;
  return mustNotStandBesides(meeting, request, insteadOf) === null
    ? substituting(meeting, request, insteadOf, request.settled ?? false)
    : null;
}

function canSpeak({ attendance }: Meeting, person: PersonId): boolean {
  const member = attendance.members[person];
  return member?.standing === 'admitted' && maySpeak(member.role);
}
