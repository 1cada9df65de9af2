import { type Refusal, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { saysNow } from './consent.ts';
import { isRecording } from './recording.ts';

/** Z1: once the meeting is closed there is nothing to record; it can be opened again. */
export const mustNotBeClosed = ({ sitting }: Meeting): Refusal | null =>
  refuseUnless(sitting.phase.state !== 'closed', 'meeting-closed');

export const mustRecord = ({ recording }: Meeting): Refusal | null =>
  refuseUnless(isRecording(recording), 'recording-is-off');

export const mustNotRecord = ({ recording }: Meeting): Refusal | null =>
  refuseUnless(!isRecording(recording), 'recording-goes-on');

/** Z8: how often the chair's side begins, and how many gaps are noted, so that the state stays small. */
export const STRETCHES_AT_MOST = 200;
export const GAPS_AT_MOST = 500;
export const mustHaveStretchesLeft = ({ recording }: Meeting): Refusal | null =>
  refuseUnless(recording.stretches.length < STRETCHES_AT_MOST, 'quota-of-meeting');
export const mustHaveGapsLeft = ({ recording }: Meeting): Refusal | null =>
  refuseUnless((recording.gaps?.length ?? 0) < GAPS_AT_MOST, 'quota-of-meeting');

export const mustChangeAnswer = ({ recording }: Meeting, person: PersonId, isYes: boolean): Refusal | null =>
  refuseUnless(saysNow(recording, person) !== isYes, 'nothing-changed');

/** Z8: how often somebody says yes. A no is always heard. */
export const ANSWERS_AT_MOST = 40;
export const mustNotAnswerForEver = ({ recording }: Meeting, person: PersonId, isYes: boolean): Refusal | null =>
  refuseUnless(!isYes || (recording.answers[person]?.length ?? 0) < ANSWERS_AT_MOST, 'quota-of-person');
