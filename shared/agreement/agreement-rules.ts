import type { Actor } from '../actor.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { CorrectionId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, roleOf } from '../permissions.ts';
import { type Correction, type Frozen, WINDOW_MAX_MS } from './agreement.ts';
import { agreementOf, type Standing, standingOf, waitingIn } from './standing.ts';

const standingIn = ({ agreement, sitting }: Meeting, at: number): Standing =>
  standingOf(agreementOf(agreement), sitting.stretches, at);

/** V8: what was frozen stays as it is until the meeting goes on again. */
export const mustNotBeFrozen = ({ agreement, sitting }: Pick<Meeting, 'agreement' | 'sitting'>): Refusal | null =>
  refuseUnless(!isFrozen({ agreement, sitting }), 'record-issued');

/** Whether text, decisions and actions stand still. */
export const isFrozen = ({ agreement, sitting }: Pick<Meeting, 'agreement' | 'sitting'>): boolean =>
  agreement.records.length > 0 &&
  !['none', 'reopened'].includes(standingOf(agreementOf(agreement), sitting.stretches, 0));

export const mustNotBeFinal = ({ agreement }: Pick<Meeting, 'agreement'>): Refusal | null =>
  refuseUnless(agreementOf(agreement).final === null, 'record-final');

const mustBeClosed = ({ sitting }: Meeting): Refusal | null =>
  refuseUnless(sitting.phase.state === 'closed', 'meeting-not-closed');

/** The version that comes next, once for each closing. */
export function mustBeIssuable(meeting: Meeting, { version, closesAt }: Frozen & { closesAt: number }, at: number) {
  const standing = standingIn(meeting, at);
  return firstRefusal(
    mustNotBeFinal(meeting),
    mustBeClosed(meeting),
    refuseUnless(standing === 'none' || standing === 'reopened', 'already-issued'),
    refuseUnless(version === agreementOf(meeting.agreement).issued.length + 1, 'changed-meanwhile'),
    refuseUnless(closesAt > at && closesAt <= at + WINDOW_MAX_MS, 'window-out-of-range'),
  );
}

/** Once the window is over, and everything that came in time is decided. */
export function mustBeFinishable(meeting: Meeting, { version }: Frozen, at: number): Refusal | null {
  const standing = standingIn(meeting, at);
  const agreed = agreementOf(meeting.agreement);
  return firstRefusal(
    refuseUnless(standing !== 'none', 'not-issued'),
    mustNotBeFinal(meeting),
    mustBeClosed(meeting),
    refuseUnless(standing !== 'reopened', 'not-issued'),
    refuseUnless(standing !== 'window', 'window-open'),
    refuseUnless(!waitingIn(agreed).some(({ isLate }) => !isLate), 'corrections-waiting'),
    refuseUnless(version === agreed.issued.length, 'changed-meanwhile'),
  );
}

export const mustBeIssued = ({ agreement }: Meeting): Refusal | null =>
  refuseUnless(agreementOf(agreement).issued.length > 0, 'not-issued');

/** V3: their own words, in any part of the turn; the words of a guest through the secretary. */
export function mustBeOwnWords(meeting: Meeting, requestId: RequestId, actor: Actor): Refusal | null {
  const parts = meeting.floor.interventions.filter((part) => part.requestId === requestId && !part.absent);
  return firstRefusal(
    refuseUnless(parts.length > 0, 'nothing-said'),
    refuseUnless(
      parts.some(({ beneficiary }) => isOwn(meeting, beneficiary, actor)),
      'not-yours',
    ),
  );
}

type Beneficiary = Meeting['floor']['interventions'][number]['beneficiary'];

const isOwn = ({ attendance }: Meeting, beneficiary: Beneficiary, actor: Actor): boolean =>
  actor.type === 'person' &&
  (beneficiary.type === 'member'
    ? beneficiary.person === actor.person
    : hasRight(roleOf(attendance, actor), 'correct-for-guests'));

/** The interventions that somebody may correct, each once, in the order in which they were made. */
export const correctableBy = (meeting: Meeting, actor: Actor): readonly RequestId[] => [
  ...new Set(
    meeting.floor.interventions
      .filter((part) => !part.absent && isOwn(meeting, part.beneficiary, actor))
      .map(({ requestId }) => requestId),
  ),
];

/** Null when there is none. */
export const correctionIn = ({ agreement }: Meeting, id: CorrectionId): Correction | null =>
  agreementOf(agreement).corrections.find(({ correctionId }) => correctionId === id) ?? null;

export function mustWait(correction: Correction | null): Refusal | null {
  return firstRefusal(
    refuseUnless(correction !== null, 'unknown-correction'),
    refuseUnless(correction?.state.is === 'waiting', 'correction-decided'),
  );
}
