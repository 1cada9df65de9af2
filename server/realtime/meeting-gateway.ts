import type { Server } from 'socket.io';
import type { MeetingRecord } from '../../shared/meeting.ts';
import { type MeetingFrames, type MeetingMessages, meetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import type { Effects } from '../effects.ts';
import { createLimiter, type Rate } from '../limiter.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { tellOfApplications } from './application-news.ts';
import { Broadcast } from './broadcast.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, seatPeople } from './channel.ts';
import type { Door } from './connections/authenticate.ts';
import { MeetingSeat, type MeetingSeatDeps } from './meeting-seat.ts';
import { PIECES } from './offered.ts';
import type { Limits } from './rate.ts';
import type { ScreenGateway } from './screen-gateway.ts';

export type MeetingGatewayDeps = ChannelDeps &
  MeetingSeatDeps & {
    readonly rooms: MeetingRooms;
    readonly door: Pick<Door, 'guard'>;
    readonly effects: Effects;
    readonly limits: Limits;
    readonly screen: ScreenGateway;
  };
type MeetingNamespace = NamespaceOf<MeetingMessages, MeetingFrames>;
export type MeetingGateway = {
  /** Takes no more commands; commits and sends what was accepted; tells everybody that the server stops. */
  readonly stop: () => Promise<void>;
};

/** Of one person: each of their devices asks once a second. */
const PULSES: Rate = { burst: 60, perSecond: 10 };

/** The namespace `/meeting`. What the messages mean is told in shared/PROTOCOL.md. */
export function attachMeetingGateway(io: Server, deps: MeetingGatewayDeps): MeetingGateway {
  const namespace: MeetingNamespace = io.of('/meeting');
  seatPeople(namespace, deps.door, createMeetingChannel(deps), (socket) => new MeetingSeat(socket, deps));

  const broadcasts = new Map<MeetingRoom, Broadcast>();
  const stopWatching = deps.rooms.onOpened((room) => {
    const send = (frame: RecordsFrame) => {
      namespace.to(room.id).emit('records', frame);
      deps.screen.send(room, frame);
      showOut(namespace, room, frame.records);
    };
    broadcasts.set(room, new Broadcast(room, send));
  });
  const stopTelling = tellOfApplications(namespace, deps);

  return {
    async stop() {
      deps.rooms.close();
      await new Promise(setImmediate);
      stopWatching();
      stopTelling();
      for (const broadcast of broadcasts.values()) broadcast.close();
      namespace.emit('stopping', { reason: 'restart' });
    },
  };
}

function createMeetingChannel({ limits, ...deps }: MeetingGatewayDeps) {
  const { now, ticks } = deps.effects;
  const [joins, commands] = [createLimiter(limits.joins, ticks), createLimiter(limits.commands, ticks)];
  const [pieces, pulses] = [createLimiter(PIECES, ticks), createLimiter(PULSES, ticks)];
  return createChannel<MeetingMessages, MeetingSeat, MeetingRoom>(meetingMessages, deps, {
    join: { limit: joins, enter: (seat, { after }, room) => seat.join(room, after) },
    catchUp: { limit: joins, answer: (seat, { after }) => seat.reading?.answer(after) },
    piece: { limit: pieces, answer: (seat, wanted) => seat.reading?.piece(wanted) },
    pulse: { limit: pulses, answer: () => ({ at: now() }) },
    command: { limit: commands, answer: (seat, envelope) => seat.command(envelope) },
  });
}

/** A person who is excluded still gets the record that says so, and then no more. */
function showOut(namespace: MeetingNamespace, room: MeetingRoom, records: readonly MeetingRecord[]): void {
  const excluded = records.flatMap(({ event }) => (event.type === 'attendance.excluded' ? [event.person] : []));
  for (const socket of excluded.length > 0 ? namespace.sockets.values() : [])
    if (excluded.includes(socket.data.signedIn.person)) void socket.leave(room.id);
}
