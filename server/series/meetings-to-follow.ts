import { meetingsUntil } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Actor } from '../../shared/actor.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { openActionsOf } from '../../shared/minutes/open-actions.ts';
import { roleOf } from '../../shared/permissions.ts';
import type { MeetingToFollow } from '../../shared/protocol/http/meetings/series.ts';
import { inPieces } from '../in-pieces.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';

type Deps = { readonly db: Db; readonly rooms: Pick<MeetingRooms, 'look'> };

/** The latest earlier meetings that somebody may read: those that are closed, and those of which they are a member. */
export async function meetingsToFollow({ db, rooms }: Deps, room: MeetingRoom, actor: Actor) {
  const date = room.meeting.sitting.convocation?.date ?? '';
  const found = await inPieces(meetingsUntil(db, date), (id) => toFollow(rooms, room, actor, id));
  return { meetings: found.filter((one) => one !== null) };
}

/** Null: there is no such meeting for this person, or it is not an earlier one. */
export function toFollow(rooms: Deps['rooms'], room: MeetingRoom, actor: Actor, id: MeetingId): MeetingToFollow | null {
  const meeting = id === room.id ? undefined : rooms.look(id)?.meeting;
  const own = room.meeting.sitting.convocation;
  const convocation = meeting?.sitting.convocation;
  if (!meeting || !own || !convocation || convocation.date > own.date) return null;
  if (!isClosed(meeting) && roleOf(meeting.attendance, actor) === null) return null;
  const { title, date } = convocation;
  return { meetingId: id, title, date, open: isClosed(meeting) ? openActionsOf(meeting).length : null };
}

/** From then on its minutes are for everybody, and so may stand in the minutes of another meeting. */
export const isClosed = ({ sitting }: Meeting): boolean => sitting.phase.state === 'closed';
