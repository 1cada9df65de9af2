import type { Server } from 'socket.io';
import * as v from 'valibot';
import { actorOf } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { accessTo } from '../../shared/minutes/who-may-write.ts';
import {
  type Cursor,
  cursorSchema,
  type JoinMinutes,
  type JoinMinutesAnswer,
  joinMinutesSchema,
  UPDATE_MAX,
  type UpdateMinutes,
  type UpdateMinutesAnswer,
  updateMinutesSchema,
} from '../../shared/protocol/minutes.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { MinutesText, MinutesTexts } from '../meetings/minutes-text.ts';
import { answering, refuseFlood } from './answering.ts';
import type { Door } from './authenticate.ts';
import {
  cursorsAt,
  type Desk,
  type MinutesNamespace,
  type MinutesSocket,
  openDesk,
  seatAs,
  takeCursor,
  writersOf,
} from './minutes-desk.ts';
import { createBuckets, type Limits, type Rate } from './rate.ts';

export type MinutesGatewayDeps = {
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly door: Pick<Door, 'guard'>;
  readonly effects: Effects;
  readonly limits: Pick<Limits, 'joins'>;
};

/** A client that types sends a handful of updates a second, however fast the fingers. */
const UPDATES: Rate = { burst: 60, perSecond: 12 };
/** Bytes of updates of one person: the longest update passes at once, the next waits some seconds. */
const BYTES: Rate = { burst: 1.25 * UPDATE_MAX, perSecond: 48 * 1024 };
/** After so many updates that no editor makes, a socket goes. */
const STRANGE_MAX = 5;
const CURSORS: Rate = { burst: 60, perSecond: 15 };

/** The namespace `/minutes`: every update is authorised by role, on disk before its answer, and then everybody's. */
export function attachMinutesGateway(io: Server, deps: MinutesGatewayDeps) {
  const namespace: MinutesNamespace = io.of('/minutes');
  deps.door.guard(io.of('/minutes'));
  const joins = createBuckets(deps.limits.joins);
  const updates = createBuckets(UPDATES);
  const bytes = createBuckets(BYTES);
  const cursors = createBuckets(CURSORS);
  const desks = new Map<MeetingRoom, Desk>();
  let stopping = false;

  function deskOf(room: MeetingRoom): Desk {
    const desk = desks.get(room) ?? openDesk(namespace, room, deps.texts.of(room.id));
    desks.set(room, desk);
    return desk;
  }

  namespace.on('connection', (socket) => {
    const seat = createSeat(socket, deps.rooms, deskOf);
    const { person } = socket.data.signedIn;
    const on = answering(deps.effects.log);
    const refusal = (isWithinRate: boolean): Refusal | null =>
      stopping ? refuse('server-stopping') : refuseFlood(isWithinRate);
    socket.on(
      'join',
      on(joinMinutesSchema, (message) => refusal(joins.take(person)) ?? seat.join(message)),
    );
    socket.on(
      'update',
      on(
        updateMinutesSchema,
        (message) =>
          refusal(updates.take(person) && bytes.take(person, message.update.byteLength)) ?? seat.update(message),
      ),
    );
    socket.on('cursor', (raw) => {
      const parsed = v.safeParse(cursorSchema, raw);
      if (parsed.success && cursors.take(person)) seat.cursor(parsed.output);
    });
    socket.on('disconnect', () => seat.leave());
  });

  return {
    /** Takes no more; what readers have not been sent yet goes out. */
    stop(): void {
      stopping = true;
      for (const desk of desks.values()) desk.close();
    },
  };
}

/** One socket's part of the conversation. */
function createSeat(socket: MinutesSocket, rooms: MeetingRooms, deskOf: (room: MeetingRoom) => Desk) {
  const { person } = socket.data.signedIn;
  const actor = actorOf(socket.data.signedIn);
  const namespace: MinutesNamespace = socket.nsp;
  let desk: Desk | null = null;
  let strange = 0;

  /** The answer leaves first. */
  function countStrange(): void {
    strange += 1;
    if (strange >= STRANGE_MAX) queueMicrotask(() => socket.disconnect());
  }

  function leave(): void {
    if (!desk) return;
    takeCursor(namespace, desk, socket);
    seatAs(desk, socket, 'none');
    void socket.leave(desk.room.id);
    desk.seats.delete(socket);
    desk = null;
  }

  return {
    leave,

    join({ protocol, meetingId, stateVector }: JoinMinutes): JoinMinutesAnswer {
      if (protocol !== PROTOCOL_VERSION) return refuse('outdated');
      const room = rooms.get(meetingId);
      if (!room) return refuse('unknown-meeting');
      const access = accessTo(room.meeting.attendance, actor);
      if (access === 'none') return refuse('not-a-member');
      leave();
      const diff = diffOrNothing(deskOf(room).text, stateVector);
      if (isRefusal(diff)) return diff;
      desk = deskOf(room);
      desk.seats.set(socket, { actor, access, cursor: null });
      seatAs(desk, socket, access);
      void socket.join(room.id);
      return { person, access, ...diff, stateVector: desk.text.stateVector(), cursors: cursorsAt(desk) };
    },

    update({ update }: UpdateMinutes): UpdateMinutesAnswer {
      if (!desk?.seats.has(socket)) return refuse('not-joined');
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

function diffOrNothing(text: MinutesText, stateVector: Uint8Array): Refusal | { readonly diff: Uint8Array } {
  try {
    return { diff: text.diff(stateVector) };
  } catch {
    return refuse('bad-message');
  }
}
