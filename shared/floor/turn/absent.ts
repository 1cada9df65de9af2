import { absenceOf, isYetToCome } from '../../attendance/absence.ts';
import type { Meeting } from '../../meeting.ts';
import { type Holding, heldRequest } from '../floor.ts';
import { isPerson, modeOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';

/**
 * Whether who has the floor has not been there for one moment of the turn so far (F45): a remote participant whose connection was
 * lost, who had left or had not come when it began, and who has not joined since. False when nobody has the floor.
 */
export function isHolderAbsent(meeting: Meeting): boolean {
  const { holder } = meeting.floor;
  const request = heldRequest(meeting.floor);
  return holder !== null && request !== undefined && isAbsentFrom(meeting, holder, request);
}

function isAbsentFrom(meeting: Meeting, holder: Holding, request: FloorRequest): boolean {
  const { beneficiary, written } = request;
  if (beneficiary.type === 'guest' || written !== null || isSpokenFor(holder, request)) return false;
  if (modeOf(meeting, beneficiary) === 'room') return false;
  const absence = absenceOf(meeting, beneficiary);
  return absence === null ? isYetToCome(meeting, request) : absence.since <= holder.since;
}

/** Somebody whom another put on the list, and for whom the moderator's microphone was open: on a telephone, say. */
const isSpokenFor = ({ helped }: Holding, { beneficiary, insteadOf, enteredBy }: FloorRequest): boolean =>
  helped === true && !isPerson(insteadOf ?? beneficiary, enteredBy);
