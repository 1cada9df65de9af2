import type { Meeting } from '../meeting.ts';
import { modeOf } from './beneficiary.ts';
import type { FloorRequest } from './floor-request.ts';
import { speakingOrder } from './speaking-order.ts';

/** So many remote speakers are on deck (F14). */
export const ON_DECK = 3;

/** The next remote speakers with a device of their own, who are led to a sound check; next first. */
export function nextRemoteSpeakers(meeting: Meeting): readonly FloorRequest[] {
  const { current } = meeting.agenda;
  if (current === null) return [];
  return speakingOrder(meeting, current)
    .map(({ request }) => request)
    .filter((request) => isHeardFromAfar(meeting, request))
    .slice(0, ON_DECK);
}

const isHeardFromAfar = (meeting: Meeting, { beneficiary, written }: FloorRequest): boolean =>
  beneficiary.type === 'member' && written === null && modeOf(meeting, beneficiary) === 'remote';
