import { mustHaveItem } from '../agenda/agenda-rules.ts';
import { type Attendance, hasCome } from '../attendance/attendance.ts';
import { looksLike } from '../attendance/looks-like.ts';
import { firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { maySpeak } from '../permissions.ts';
import { keyOf } from './beneficiary.ts';
import { entityAsked } from './delegation/entity.ts';
import { type Floor, type Holding, type LastStep, listOf, UNDO_WITHIN_MS } from './floor.ts';
import type { Asked, Entered, TimeScope } from './floor-messages.ts';
import type { Guest } from './floor-request.ts';
import { type Beneficiary, type FloorRequest, hasPriority, NOTE_MAX, WRITTEN_MAX } from './floor-request.ts';
import { SPEAKING_TIME } from './time/speaking-time.ts';

/** The request, while it waits on its list. */
export function waitingRequest({ floor }: Meeting, requestId: RequestId): FloorRequest | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (request.status.state === 'granted') return refuse('already-has-floor');
  return request.status.state === 'accepted' ? request : refuse('request-ended');
}

/** The request and its turn, while it has the floor. */
export function speakingRequest(
  { floor }: Meeting,
  requestId: RequestId,
): { readonly request: FloorRequest; readonly holding: Holding } | Refusal {
  const request = floor.requests[requestId];
  if (request === undefined) return refuse('unknown-request');
  if (floor.holder === null) return refuse('nobody-has-floor');
  return floor.holder.requestId === requestId ? { request, holding: floor.holder } : refuse('not-holding-floor');
}

/** For rules that only need the request. */
export const mustBeWaiting = (meeting: Meeting, requestId: RequestId): Refusal | null => {
  const request = waitingRequest(meeting, requestId);
  return isRefusal(request) ? request : null;
};

/** A guest is known by name and organisation, as an eye reads them (F6). */
const isOne = (one: Beneficiary, other: Beneficiary): boolean =>
  keyOf(one) === keyOf(other) || (one.type === 'guest' && other.type === 'guest' && looksLike(one, other));

/** A turn that was broken off takes no place: it waits besides. */
export function holdsPlace(
  { floor }: Meeting,
  agendaItemId: AgendaItemId,
  beneficiary: Beneficiary,
  priority: boolean,
): boolean {
  return placesOf(floor, agendaItemId, priority).some((other) => isOne(other.beneficiary, beneficiary));
}

const placesOf = (floor: Floor, agendaItemId: AgendaItemId, priority: boolean): readonly FloorRequest[] =>
  listOf(floor, agendaItemId).waiting.flatMap((id) => {
    const other = floor.requests[id];
    return other && other.resumes === null && hasPriority(other.kind) === priority ? [other] : [];
  });

/** One place for each person, whatever the device (F6), and one more for a point of order or a right of reply. */
export const mustNotHoldPlace = (meeting: Meeting, agendaItemId: AgendaItemId, entered: Entered): Refusal | null =>
  firstRefusal(
    refuseUnless(!holdsPlace(meeting, agendaItemId, entered.beneficiary, hasPriority(entered.kind)), 'already-on-list'),
    refuseUnless(!isSpokenFor(meeting, agendaItemId, entered), 'delegation-on-list'),
  );

/** Where a delegation has one place on a list, whichever of its members asks (F40). */
function isSpokenFor(meeting: Meeting, agendaItemId: AgendaItemId, entered: Entered): boolean {
  const { floor } = meeting;
  const entity = floor.places === 'entity' ? entityAsked(meeting, entered.beneficiary, entered) : null;
  return entity !== null && placesOf(floor, agendaItemId, hasPriority(entered.kind)).some((of) => of.entity === entity);
}

export const wordsOf = (capacity: Asked['capacity']): string => {
  if (capacity.type === 'own-name') return capacity.type;
  return capacity.type === 'on-behalf-of' ? capacity.group : capacity.organisation;
};

export const mustBeWorded = ({ note, capacity }: Asked): Refusal | null =>
  firstRefusal(
    refuseUnless(note.length <= NOTE_MAX, 'text-too-long'),
    refuseUnless(wordsOf(capacity).trim() !== '', 'text-empty'),
  );

export const mustBeReadable = (written: string | null): Refusal | null =>
  firstRefusal(
    refuseUnless(written === null || written.trim() !== '', 'text-empty'),
    refuseUnless((written ?? '').length <= WRITTEN_MAX, 'text-too-long'),
  );

/** A person who only listens is not heard, but their words can be read out. */
export const mustBeSpeaker = ({ attendance }: Meeting, beneficiary: Beneficiary): Refusal | null =>
  refuseUnless(
    beneficiary.type === 'guest' || maySpeak(attendance.members[beneficiary.person]?.role ?? 'participant'),
    'only-listens',
  );

/** Nobody is entered as a guest under the name of a member, whether that member is here or never came. */
export const mustBeGuest = (attendance: Attendance, guest: Guest): Refusal | null =>
  firstRefusal(
    refuseUnless(guest.name.trim() !== '' && guest.organisation.trim() !== '', 'unwritten-guest'),
    refuseUnless(
      !Object.values(attendance.members).some(
        ({ standing, profile }) => standing === 'admitted' && looksLike(profile, guest),
      ),
      'guest-is-member',
    ),
  );

export function mustKnowBeneficiary({ attendance }: Meeting, beneficiary: Beneficiary): Refusal | null {
  if (beneficiary.type === 'guest') return mustBeGuest(attendance, beneficiary);
  const member = attendance.members[beneficiary.person];
  return firstRefusal(
    refuseUnless(member?.standing === 'admitted' && member.role !== 'room', 'unknown-person'),
    refuseUnless(hasCome(attendance, beneficiary.person), 'never-came'),
  );
}

export function mustHaveScope(meeting: Meeting, scope: TimeScope): Refusal | null {
  if (scope.type === 'item') return mustHaveItem(meeting, scope.agendaItemId);
  return refuseUnless(
    scope.type !== 'person' || meeting.attendance.members[scope.person]?.standing === 'admitted',
    'unknown-person',
  );
}

export const mustBeReasonable = (seconds: number): Refusal | null =>
  refuseUnless(
    Number.isInteger(seconds) && seconds >= SPEAKING_TIME.min && seconds <= SPEAKING_TIME.max,
    'out-of-range',
  );

export const mustNotBeLate = (step: LastStep, at: number): Refusal | null =>
  refuseUnless(at - step.at <= UNDO_WITHIN_MS, 'too-late-to-undo');

export const mustBeShort = (reason: string | null) => refuseUnless((reason ?? '').length <= NOTE_MAX, 'text-too-long');
