import { actorOf } from '../../../shared/actor.ts';
import { isRefusal, type Refusal, refuse, refuseUnless } from '../../../shared/decision.ts';
import { type Access, accessTo } from '../../../shared/minutes/who-may-write.ts';
import type { PieceAnswer, PieceWanted } from '../../../shared/protocol/catching-up.ts';
import type {
  Cursor,
  JoinMinutes,
  JoinMinutesAnswer,
  UpdateMinutes,
  UpdateMinutesAnswer,
} from '../../../shared/protocol/minutes-messages.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { Joining, Writing } from '../../minutes/minutes-text.ts';
import { beginningOf, isLong, type Offered, pieceOf } from '../offered.ts';
import {
  cursorsAt,
  type Desk,
  type MinutesNamespace,
  type MinutesSocket,
  seatAs,
  takeCursor,
  writersOf,
} from './minutes-desk.ts';

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
  /** How often a text has been joined or left: what took long may come too late. */
  let joins = 0;

  /** The answer leaves first. */
  function countStrange(): void {
    strange += 1;
    if (strange >= STRANGE_MAX) setImmediate(() => socket.disconnect());
  }

  function leave(): void {
    joins += 1;
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

  function offer(room: MeetingRoom, access: Exclude<Access, 'none'>, joining: Joining): JoinMinutesAnswer {
    const there = deskOf(room);
    const { offered, stateVector } = joining;
    fetching = isLong(offered) ? { room, offered } : null;
    if (!fetching) sit(there, access);
    const { seq, bytes } = offered;
    return {
      ...{ person, access, epoch: room.epoch, whole: { seq, size: bytes.length }, diff: beginningOf(offered) },
      ...{ stateVector, cursors: cursorsAt(there) },
    };
  }

  async function write(at: Desk, update: Uint8Array, refusal: Writing['refusal']): Promise<UpdateMinutesAnswer> {
    const items = () => at.room.meeting.agenda.items.map(({ id }) => id);
    const merged = await at.text.merge(update, { person, items, refusal });
    if ('has' in merged) return merged;
    if (!isRefusal(merged)) return { accepted: merged };
    if (merged.refused === 'bad-message' || merged.refused === 'not-permitted') countStrange();
    return merged;
  }

  return {
    leave,

    async join(room: MeetingRoom, { stateVector }: JoinMinutes): Promise<JoinMinutesAnswer> {
      const access = () => accessTo(room.meeting.attendance, actor);
      if (access() === 'none') return refuse('not-a-member');
      leave();
      const mine = joins;
      const joining = await deskOf(room).text.joining(stateVector, person);
      if (isRefusal(joining)) return joining;
      const now = access();
      if (now === 'none' || mine !== joins) return refuse(now === 'none' ? 'not-a-member' : 'not-joined');
      return offer(room, now, joining);
    },

    piece(wanted: PieceWanted): PieceAnswer | undefined {
      if (!fetching) return undefined;
      if (accessTo(fetching.room.meeting.attendance, actor) === 'none') return refuse('not-a-member');
      return pieceOf(fetching.offered, wanted);
    },

    update({ update }: UpdateMinutes): Promise<UpdateMinutesAnswer> | Refusal | undefined {
      if (!desk?.seats.has(socket)) return undefined;
      const { room } = desk;
      const refusal = () => refuseUnless(accessTo(room.meeting.attendance, actor) === 'writer', 'not-permitted');
      return refusal() ?? write(desk, update, refusal);
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
