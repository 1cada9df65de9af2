import type { Server } from 'socket.io';
import * as v from 'valibot';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { minutesMessages } from '../../shared/protocol/minutes-messages.ts';
import { UPDATE_MAX } from '../../shared/protocol/sizes.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../minutes/minutes-text.ts';
import { answering, refuseFlood } from './answering.ts';
import type { Door } from './authenticate.ts';
import { type Desk, type MinutesNamespace, openDesk } from './minutes-desk.ts';
import { createSeat } from './minutes-seat.ts';
import { PIECES } from './offered.ts';
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
const CURSORS: Rate = { burst: 60, perSecond: 15 };

/** The namespace `/minutes`: every update is authorised by role, on disk before its answer, and then everybody's. */
export function attachMinutesGateway(io: Server, deps: MinutesGatewayDeps) {
  const namespace: MinutesNamespace = io.of('/minutes');
  deps.door.guard(io.of('/minutes'));
  const joins = createBuckets(deps.limits.joins);
  const updates = createBuckets(UPDATES);
  const bytes = createBuckets(BYTES);
  const cursors = createBuckets(CURSORS);
  const pieces = createBuckets(PIECES);
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
      on(minutesMessages.join.schema, (message) => refusal(joins.take(person)) ?? seat.join(message)),
    );
    socket.on(
      'piece',
      on(minutesMessages.piece.schema, (message) => refusal(pieces.take(person)) ?? seat.piece(message)),
    );
    socket.on(
      'update',
      on(
        minutesMessages.update.schema,
        (message) =>
          refusal(updates.take(person) && bytes.take(person, message.update.byteLength)) ?? seat.update(message),
      ),
    );
    socket.on('cursor', (raw) => {
      const parsed = v.safeParse(minutesMessages.cursor.schema, raw);
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
