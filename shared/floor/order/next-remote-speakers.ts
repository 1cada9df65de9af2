import { isYetToCome } from '../../attendance/absence.ts';
import type { Meeting } from '../../meeting.ts';
import { isPerson, modeOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import { whoseTurn } from '../sound/whose-turn.ts';
import { speakingOrder } from './speaking-order.ts';

/** How many remote speakers are on deck (F14). */
const ON_DECK = 3;

/**
 * The next remote speakers with a device of their own, who get a sound check; next first. The present speaker is not among them.
 */
export function nextRemoteSpeakers(meeting: Meeting): readonly FloorRequest[] {
  const { current } = meeting.agenda;
  if (current === null) return [];
  const speaking = whoseTurn(meeting);
  const isSpeaking = ({ beneficiary }: FloorRequest) => speaking.some(({ person }) => isPerson(beneficiary, person));
  return speakingOrder(meeting, current)
    .map(({ request }) => request)
    .filter((request) => isHeardFromAfar(meeting, request) && !isSpeaking(request) && !isYetToCome(meeting, request))
    .slice(0, ON_DECK);
}

const isHeardFromAfar = (meeting: Meeting, { beneficiary, written }: FloorRequest): boolean =>
  beneficiary.type === 'member' && written === null && modeOf(meeting, beneficiary) === 'remote';
