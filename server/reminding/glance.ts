import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';

/** More meetings than are reminded of at the same moment. */
const KEPT = 3;

export type Glance = (id: MeetingId) => Meeting | null;

/**
 * Looks at meetings whose rooms need not be open: a thousand reminders of one meeting fold it once. The states of the last meetings
 * are kept, and hold as long as their logs go no further. Null: there is no such meeting.
 */
export function createGlance(rooms: Pick<MeetingRooms, 'look' | 'seqOf'>): Glance {
  const kept = new Map<MeetingId, { readonly meeting: Meeting; readonly seq: number }>();
  return (id) => {
    const known = kept.get(id);
    if (known && known.seq === rooms.seqOf(id)) return known.meeting;
    kept.delete(id);
    const standing = rooms.look(id);
    if (!standing) return null;
    const { meeting, seq } = standing;
    kept.set(id, { meeting, seq });
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return meeting;
  };
}
