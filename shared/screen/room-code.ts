import type { MeetingId } from '../ids.ts';

/** Letters and digits that nobody takes for one another on a wall: no I, O, 0, 1. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 5;

/**
 * The room's code (F15). A person who sits in the hall and has no camera for the QR code types it; a meeting keeps the same code
 * for ever. It is a shortcut and no secret: a person who types it signs in, and still has to be admitted. FNV-1a, 25 bits of it.
 */
export function roomCodeOf(meetingId: MeetingId): string {
  let hash = 0x811c9dc5;
  for (const sign of meetingId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return Array.from({ length: LENGTH }, (_, place) => SIGNS[(hash >>> (place * 5)) & 31]).join('');
}
