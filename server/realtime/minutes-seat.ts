import { actorOf } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type Access, accessTo } from '../../shared/minutes/who-may-write.ts';
import type { PieceAnswer, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type {
  Cursor,
  JoinMinutes,
  JoinMinutesAnswer,
  UpdateMinutes,
  UpdateMinutesAnswer,
} from '../../shared/protocol/minutes-messages.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MinutesText } from '../minutes/minutes-text.ts';
import {
  cursorsAt,
  type Desk,
  type MinutesNamespace,
  type MinutesSocket,
  seatAs,
  takeCursor,
  writersOf,
} from './minutes-desk.ts';
import { beginningOf, isLong, type Offered, pieceOf } from './offered.ts';

/** After so many updates that no editor makes, a socket goes. */
const STRANGE_MAX = 5;

/** One socket's part of the conversation. */
export function createSeat(socket: MinutesSocket, deskOf: (room: MeetingRoom) => Desk) {
  const { person } = socket.data.signedIn;
  const actor = actorOf(socket.data.signedIn);
  const namespace: MinutesNamespace = socket.nsp;
  let desk: Desk | null = null;
  /** What is being fetched before one takes a seat. */
  let fetching: { readonly room: MeetingRoom; readonly offered: Offered } | null = null;
  let strange = 0;

  /** The answer leaves first. */
  function countStrange(): void {
    strange += 1;
    if (strange >= STRANGE_MAX) queueMicrotask(() => socket.disconnect());
  }

  function leave(): void {
    fetching = null;
    if (!desk) return;
    takeCursor(namespace, desk, socket);
    seatAs(desk, socket, 'none');
    void socket.leave(desk.room.id);
    desk.seats.delete(socket);
    desk = null;
  }

  function sit(at: Desk, access: Access): void {
    desk = at;
    desk.seats.set(socket, { actor, access, cursor: null });
    seatAs(desk, socket, access);
    void socket.join(at.room.id);
  }

  return {
    leave,

    join(room: MeetingRoom, { stateVector }: JoinMinutes): JoinMinutesAnswer {
      const access = accessTo(room.meeting.attendance, actor);
      if (access === 'none') return refuse('not-a-member');
      leave();
      const there = deskOf(room);
      const offered = differenceOrRefusal(there.text, stateVector);
      if (isRefusal(offered)) return offered;
      fetching = isLong(offered) ? { room, offered } : null;
      if (!fetching) sit(there, access);
      const { seq, bytes } = offered;
      return {
        ...{ person, access, epoch: room.epoch, whole: { seq, size: bytes.length }, diff: beginningOf(offered) },
        ...{ stateVector: there.text.stateVector(), cursors: cursorsAt(there) },
      };
    },

    piece(wanted: PieceWanted): PieceAnswer | undefined {
      if (!fetching) return undefined;
      if (accessTo(fetching.room.meeting.attendance, actor) === 'none') return refuse('not-a-member');
      return pieceOf(fetching.offered, wanted);
    },

    update({ update }: UpdateMinutes): UpdateMinutesAnswer | undefined {
      if (!desk?.seats.has(socket)) return undefined;
      if (accessTo(desk.room.meeting.attendance, actor) !== 'writer') return refuse('not-permitted');
      const { items } = desk.room.meeting.agenda;
      const merged = desk.text.merge(
        update,
        person,
        items.map(({ id }) => id),
      );
      if ('has' in merged) return merged;
      if (!isRefusal(merged)) return { accepted: merged };
      if (merged.refused === 'bad-message' || merged.refused === 'not-permitted') countStrange();
      return merged;
    },

    cursor(cursor: Cursor): void {
      const seat = desk?.seats.get(socket);
      if (!desk || seat?.access !== 'writer' || !desk.text.claims(cursor.clientId, person)) return;
      const shown = { ...cursor, person };
      seat.cursor = shown;
      socket.to(writersOf(desk.room)).emit('cursor', shown);
    },
  };
}

function differenceOrRefusal(text: MinutesText, stateVector: Uint8Array): Refusal | Offered {
  try {
    return text.diff(stateVector);
  } catch {
    return refuse('bad-message');
  }
}
