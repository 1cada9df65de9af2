import type { Server } from 'socket.io';
import { refuse } from '../../../shared/decision.ts';
import { UPDATE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { type MinutesMessages, minutesMessages } from '../../../shared/protocol/minutes-messages.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../../minutes/minutes-texts.ts';
import { type ChannelDeps, createChannel, seatPeople } from '../channel.ts';
import type { Door } from '../connections/authenticate.ts';
import { PIECES } from '../offered.ts';
import type { Limits } from '../rate.ts';
import { type Desk, type MinutesNamespace, openDesk } from './minutes-desk.ts';
import { MinutesSeat } from './minutes-seat.ts';

export type MinutesGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly door: Pick<Door, 'guard'>;
  readonly limits: Pick<Limits, 'joins'>;
};
export type MinutesGateway = {
  /** Sends what readers have not been sent yet. */
  readonly stop: () => void;
};

/** A client that types sends a handful of updates a second, however fast the fingers. */
const UPDATES: Rate = { burst: 60, perSecond: 12 };
/** Bytes of updates of one person: the longest update passes at once, the next one waits some seconds. */
const BYTES: Rate = { burst: 1.25 * UPDATE_MAX, perSecond: 48 * 1024 };
const CURSORS: Rate = { burst: 60, perSecond: 15 };

/** The namespace `/minutes`: every update is authorised by role, is on disk before its answer, and is then sent to everybody. */
export function attachMinutesGateway(io: Server, deps: MinutesGatewayDeps): MinutesGateway {
  const namespace: MinutesNamespace = io.of('/minutes');
  const desks = new Map<MeetingRoom, Desk>();

  function deskOf(room: MeetingRoom): Desk {
    const desk = desks.get(room) ?? openDesk(namespace, room, deps.texts.of(room.id));
    desks.set(room, desk);
    return desk;
  }

  seatPeople(namespace, deps.door, createMinutesChannel(deps), (socket) => new MinutesSeat(socket, deskOf));

  return {
    stop() {
      for (const desk of desks.values()) desk.close();
    },
  };
}

function createMinutesChannel({ limits, ...deps }: MinutesGatewayDeps) {
  const { ticks } = deps.effects;
  const [joins, pieces] = [createLimiter(limits.joins, ticks), createLimiter(PIECES, ticks)];
  const [updates, cursors] = [createLimiter(UPDATES, ticks), createLimiter(CURSORS, ticks)];
  const bytes = createLimiter(BYTES, ticks);
  return createChannel<MinutesMessages, MinutesSeat, MeetingRoom>(minutesMessages, deps, {
    join: { limit: joins, enter: (seat, message, room) => seat.join(room, message) },
    piece: { limit: pieces, answer: (seat, wanted) => seat.piece(wanted) },
    update: {
      limit: updates,
      answer: (seat, { update }) =>
        bytes.take(seat.person, update.byteLength) ? seat.update(update) : refuse('too-many-messages'),
    },
    cursor: { limit: cursors, hear: (seat, cursor) => seat.cursor(cursor) },
  });
}
