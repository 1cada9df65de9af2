import { mustHaveItem } from '../agenda/agenda-rules.ts';
import { type Attendance, hasCome } from '../attendance/attendance.ts';
import { looksLike } from '../attendance/looks-like.ts';
import { firstRefusal, isRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { maySpeak } from '../permissions.ts';
import { type LastStep, UNDO_WITHIN_MS } from './floor.ts';
import type { TimeScope } from './floor-messages.ts';
import { keyOf } from './requests/beneficiary.ts';
import type { Guest } from './requests/floor-request.ts';
import { type Beneficiary, NOTE_MAX, WRITTEN_MAX } from './requests/floor-request.ts';
import { placesOf, waitingRequest } from './requests/request-rules.ts';
import { SPEAKING_TIME } from './time/speaking-time.ts';

/** For rules that only need the request. */
export const mustBeWaiting = (meeting: Meeting, requestId: RequestId): Refusal | null => {
  const request = waitingRequest(meeting, requestId);
  return isRefusal(request) ? request : null;
};

/** A guest is known by name and organisation, as an eye reads them (F6). */
export const isOne = (one: Beneficiary, other: Beneficiary): boolean =>
  keyOf(one) === keyOf(other) || (one.type === 'guest' && other.type === 'guest' && looksLike(one, other));

/** Whether somebody has such a place on a list. */
export const holdsPlace = (
  { floor }: Meeting,
  agendaItemId: AgendaItemId,
  beneficiary: Beneficiary,
  priority: boolean,
): boolean => placesOf(floor, agendaItemId, priority).some((other) => isOne(other.beneficiary, beneficiary));

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
