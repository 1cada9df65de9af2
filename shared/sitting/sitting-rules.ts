import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { Meeting } from '../meeting.ts';

/** For what works while the meeting is open or suspended, such as the list of speakers (F16). */
export const mustBeSitting = ({ sitting }: Meeting): Refusal | null =>
  firstRefusal(
    refuseUnless(sitting.convocation !== null, 'not-convened'),
    refuseUnless(sitting.phase.state !== 'not-open', 'meeting-not-open'),
    mustNotBeClosed({ sitting }),
  );

/** For what needs the meeting to be open, such as giving the floor: says which phase prevents it. */
export const mustBeOpen = (meeting: Meeting): Refusal | null =>
  firstRefusal(mustBeSitting(meeting), refuseUnless(meeting.sitting.phase.state !== 'suspended', 'meeting-suspended'));

/**
 * For what the published minutes print, and what can be settled before the opening: it stays as it is until the meeting opens
 * again.
 */
export const mustNotBeClosed = ({ sitting }: Pick<Meeting, 'sitting'>): Refusal | null =>
  refuseUnless(sitting.phase.state !== 'closed', 'meeting-closed');
