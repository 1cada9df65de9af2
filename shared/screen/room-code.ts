import type { MeetingId } from '../ids.ts';

/** Letters and digits that nobody takes for one another on a wall: no I, O, 0, 1. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 5;

/**
 * The room's code (F15), typed by the person who sits in the hall and has no camera for the QR code; a meeting's is the same for ever.
 * A shortcut and no secret: whoever types it signs in and has to be admitted all the same. FNV-1a, 25 bits of it.
 */
export function roomCodeOf(meetingId: MeetingId): string {
  let hash = 0x811c9dc5;
  for (const sign of meetingId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return Array.from({ length: LENGTH }, (_, place) => SIGNS[(hash >>> (place * 5)) & 31]).join('');
}
