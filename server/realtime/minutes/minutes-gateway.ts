import type { Server } from 'socket.io';
import { type MinutesMessages, minutesMessages } from '../../../shared/protocol/minutes-messages.ts';
import { UPDATE_MAX } from '../../../shared/protocol/sizes.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import type { MinutesTexts } from '../../minutes/minutes-texts.ts';
import { type Channel, type ChannelDeps, createChannel } from '../channel.ts';
import type { Door } from '../connections/authenticate.ts';
import { PIECES } from '../offered.ts';
import { createLimit, type Limits } from '../rate.ts';
import { type Desk, type MinutesNamespace, openDesk } from './minutes-desk.ts';
import { createSeat } from './minutes-seat.ts';

export type MinutesGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly texts: MinutesTexts;
  readonly door: Pick<Door, 'guard'>;
  readonly limits: Pick<Limits, 'joins'>;
};
export type MinutesGateway = {
  /** What readers have not been sent yet goes out. */
  readonly stop: () => void;
};
type Seat = ReturnType<typeof createSeat>;

/** A client that types sends a handful of updates a second, however fast the fingers. */
const UPDATES: Rate = { burst: 60, perSecond: 12 };
/** Bytes of updates of one person: the longest update passes at once, the next waits some seconds. */
const BYTES: Rate = { burst: 1.25 * UPDATE_MAX, perSecond: 48 * 1024 };
const CURSORS: Rate = { burst: 60, perSecond: 15 };

/** The namespace `/minutes`: every update is authorised by role, on disk before its answer, and then everybody's. */
export function attachMinutesGateway(io: Server, deps: MinutesGatewayDeps): MinutesGateway {
  const namespace: MinutesNamespace = io.of('/minutes');
  deps.door.guard(io.of('/minutes'));
  const desks = new Map<MeetingRoom, Desk>();

  function deskOf(room: MeetingRoom): Desk {
    const desk = desks.get(room) ?? openDesk(namespace, room, deps.texts.of(room.id));
    desks.set(room, desk);
    return desk;
  }

  const channel = createMinutesChannel(deps);
  namespace.on('connection', (socket) =>
    channel.listen(socket, socket.data.signedIn.person, createSeat(socket, deskOf)),
  );

  return {
    stop() {
      for (const desk of desks.values()) desk.close();
    },
  };
}

function createMinutesChannel({ rooms, limits, ...deps }: MinutesGatewayDeps): Channel<Seat> {
  const updates = createLimit(UPDATES);
  const bytes = createLimiter(BYTES);
  return createChannel<MinutesMessages, Seat, MeetingRoom>(
    minutesMessages,
    { ...deps, roomOf: (id) => rooms.get(id) },
    {
      join: { rate: createLimit(limits.joins), enter: (seat, message, room) => seat.join(room, message) },
      piece: { rate: createLimit(PIECES), answer: (seat, wanted) => seat.piece(wanted) },
      update: {
        rate: (who, { update }) => updates(who) && bytes.take(who, update.byteLength),
        answer: (seat, message) => seat.update(message),
      },
      cursor: { rate: createLimit(CURSORS), hear: (seat, cursor) => seat.cursor(cursor) },
    },
  );
}
