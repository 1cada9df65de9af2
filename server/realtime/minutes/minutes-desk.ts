import type { Actor } from '../../../shared/actor.ts';
import type { MeetingEvent } from '../../../shared/meeting.ts';
import { type Access, accessTo } from '../../../shared/minutes/who-may-write.ts';
import type { CursorShown, MinutesFrames, MinutesMessages } from '../../../shared/protocol/minutes-messages.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { MinutesText } from '../../minutes/minutes-text.ts';
import type { NamespaceOf, SocketOf } from '../channel.ts';
import { createReaderFeed } from './minutes-reader-feed.ts';

export type MinutesNamespace = NamespaceOf<MinutesMessages, MinutesFrames>;
export type MinutesSocket = SocketOf<MinutesMessages, MinutesFrames>;

export const writersOf = (room: MeetingRoom): string => `writers ${room.id}`;
const readersOf = (room: MeetingRoom): string => `readers ${room.id}`;

/** What the sockets at one meeting's minutes share. */
export type Desk = {
  readonly room: MeetingRoom;
  readonly text: MinutesText;
  readonly seats: Map<MinutesSocket, { readonly actor: Actor; access: Access; cursor: CursorShown | null }>;
  readonly close: () => void;
};

export function openDesk(namespace: MinutesNamespace, room: MeetingRoom, text: MinutesText): Desk {
  const seats: Desk['seats'] = new Map();
  const readers = createReaderFeed((update) => namespace.to(readersOf(room)).emit('update', { update }), text.gathered);
  const stopText = text.onMerged((update) => {
    namespace.to(writersOf(room)).emit('update', { update });
    readers.add(update);
  });
  const stopRoom = room.onCommitted((records, meeting) => {
    if (!records.some(({ event }) => changesAccess(event))) return;
    for (const [socket, seat] of seats) {
      const access = accessTo(meeting, seat.actor);
      if (access !== seat.access) changeAccess(namespace, { room, seats }, socket, access);
    }
  });
  const close = () => {
    stopText();
    stopRoom();
    readers.close();
  };
  return { room, text, seats, close };
}

/** Roles, and whether the minutes are frozen. */
const changesAccess = ({ type }: MeetingEvent): boolean =>
  type.startsWith('attendance.') || type === 'agreement.issued' || type === 'meeting.opened';

type Seated = Pick<Desk, 'room' | 'seats'>;

/** Somebody's role has changed while they had the text open. */
function changeAccess(namespace: MinutesNamespace, desk: Seated, socket: MinutesSocket, access: Access): void {
  socket.emit('access', { access });
  seatAs(desk, socket, access);
  if (access !== 'writer') takeCursor(namespace, desk, socket);
  if (access === 'none') desk.seats.delete(socket);
}

export function seatAs({ room, seats }: Seated, socket: MinutesSocket, access: Access): void {
  void socket.leave(writersOf(room));
  void socket.leave(readersOf(room));
  if (access === 'writer') void socket.join(writersOf(room));
  if (access === 'reader') void socket.join(readersOf(room));
  const seat = seats.get(socket);
  if (seat) seat.access = access;
}

export function takeCursor(namespace: MinutesNamespace, { room, seats }: Seated, socket: MinutesSocket): void {
  const seat = seats.get(socket);
  if (!seat?.cursor) return;
  namespace.to(writersOf(room)).emit('cursorGone', { clientId: seat.cursor.clientId });
  seat.cursor = null;
}

export const cursorsAt = ({ seats }: Desk): readonly CursorShown[] =>
  [...seats.values()].flatMap(({ cursor }) => (cursor === null ? [] : [cursor]));
