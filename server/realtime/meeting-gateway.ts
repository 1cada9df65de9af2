import type { DefaultEventsMap, Namespace, Server, Socket } from 'socket.io';
import { type Actor, actorOf } from '../../shared/actor.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { CatchUpAnswer, PieceAnswer, PieceWanted } from '../../shared/protocol/catching-up.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import {
  type JoinAnswer,
  type MeetingFrames,
  type MeetingMessages,
  meetingMessages,
} from '../../shared/protocol/meeting-messages.ts';
import type { Down, Said, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { Effects } from '../effects.ts';
import type { Applications } from '../meetings/applications.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { PresenceKeeper } from '../meetings/presence.ts';
import { answering, refuseFlood } from './answering.ts';
import { applicationsOf, mayAdmit, tellOfApplications } from './application-news.ts';
import type { Door, SocketData } from './authenticate.ts';
import { createBroadcast } from './broadcast.ts';
import { type CatchingUp, createCatchingUp } from './catching-up.ts';
import type { Observed } from './measuring.ts';
import { PIECES } from './offered.ts';
import { createBuckets, type Limits, type Rate } from './rate.ts';
import type { ScreenGateway } from './screen-gateway.ts';

export type MeetingGatewayDeps = {
  readonly rooms: MeetingRooms;
  readonly accounts: Pick<Accounts, 'whyNot'>;
  readonly applications: Applications;
  readonly presence: PresenceKeeper;
  readonly door: Door;
  readonly effects: Effects;
  readonly limits: Limits;
  readonly observed: Observed;
  readonly screen: ScreenGateway;
};
export type MeetingNamespace = Namespace<Up<MeetingMessages>, Down<MeetingFrames>, DefaultEventsMap, SocketData>;
/** Of one person: each of their devices asks once a second. */
const PULSES: Rate = { burst: 60, perSecond: 10 };
type MeetingSocket = Socket<Up<MeetingMessages>, Down<MeetingFrames>, DefaultEventsMap, SocketData>;

/** Where a socket stands: `outside` it may only apply for admission; `inside` it gets every record. */
type Line =
  | { readonly state: 'idle' }
  | { readonly state: 'outside'; readonly room: MeetingRoom }
  | { readonly state: 'inside'; readonly room: MeetingRoom; readonly reading: CatchingUp; readonly leave: () => void };

/** The namespace `/meeting`: parse, dispatch, answer. What the messages mean is told in shared/PROTOCOL.md. */
export function attachMeetingGateway(io: Server, deps: MeetingGatewayDeps) {
  const namespace: MeetingNamespace = io.of('/meeting');
  deps.door.guard(io.of('/meeting'));
  const commands = createBuckets(deps.limits.commands);
  const joins = createBuckets(deps.limits.joins);
  const pieces = createBuckets(PIECES);
  const pulses = createBuckets(PULSES);
  const broadcasts = new Map<MeetingRoom, () => void>();
  let stopping = false;

  namespace.on('connection', (socket) => {
    const line = createLine(socket, deps);
    const { person } = socket.data.signedIn;
    const refusal = (isWithinRate: boolean): Refusal | null =>
      stopping ? refuse('server-stopping') : refuseFlood(isWithinRate);
    const on = answering(deps.effects.log);
    socket.on(
      'join',
      on(meetingMessages.join.schema, (message) => refusal(joins.take(person)) ?? line.join(message)),
    );
    socket.on(
      'catchUp',
      on(meetingMessages.catchUp.schema, (message) => refusal(joins.take(person)) ?? line.catchUp(message)),
    );
    socket.on(
      'piece',
      on(meetingMessages.piece.schema, (message) => refusal(pieces.take(person)) ?? line.piece(message)),
    );
    socket.on(
      'pulse',
      on(meetingMessages.pulse.schema, () => refusal(pulses.take(person)) ?? { at: deps.effects.now() }),
    );
    socket.on(
      'command',
      on(meetingMessages.command.schema, (message) => refusal(commands.take(person)) ?? line.command(message)),
    );
    socket.on('disconnect', () => line.close());
  });

  const stopWatching = deps.rooms.onOpened((room) => {
    const send = (frame: RecordsFrame) => {
      namespace.to(room.id).emit('records', frame);
      deps.screen.send(room, frame);
      showOut(namespace, room, frame.records);
    };
    broadcasts.set(room, createBroadcast(room, send));
  });

  const stopTelling = tellOfApplications(namespace, deps);

  return {
    /** Takes no more commands; commits and sends what was accepted; says to everybody that the server stops. */
    async stop(): Promise<void> {
      stopping = true;
      deps.rooms.close();
      await new Promise(setImmediate);
      stopWatching();
      stopTelling();
      for (const close of broadcasts.values()) close();
      namespace.emit('stopping', { reason: 'restart' });
    },
  };
}

/** One socket's part of the conversation. */
function createLine(socket: MeetingSocket, { rooms, accounts, applications, presence, observed }: MeetingGatewayDeps) {
  const { person } = socket.data.signedIn;
  /** As the account stands now: its profile may change while the line is open. */
  const actor = (): Actor => actorOf(socket.data.signedIn);
  let line: Line = { state: 'idle' };

  function close(): void {
    if (line.state === 'inside') line.leave();
    if (line.state !== 'idle') void socket.leave(line.room.id);
    line = { state: 'idle' };
  }

  /** Applications stand beside the log, and come into it by being admitted. */
  function give(room: MeetingRoom, envelope: CommandEnvelope): Promise<Receipt> {
    const { command } = envelope;
    if (command.type === 'attendance.apply') return Promise.resolve(applications.apply(room, actor()));
    if (command.type === 'attendance.admit') return applications.admit(room, { ...envelope, command }, actor());
    return room.execute(envelope, actor());
  }

  /** Null for who is outside, or has just been shown out. */
  const reading = () => (line.state === 'inside' && socket.rooms.has(line.room.id) ? line.reading : null);

  return {
    close,

    join(message: Said<MeetingMessages['join']>): JoinAnswer {
      if (message.protocol !== PROTOCOL_VERSION) return refuse('outdated');
      const room = rooms.get(message.meetingId);
      if (!room) return refuse('unknown-meeting');
      close();
      line = { state: 'outside', room };
      const outside = applications.whyOutside(room, person);
      if (outside !== null) return refuse(outside);
      void socket.join(room.id);
      const reading = createCatchingUp(room, 'members');
      line = { state: 'inside', room, reading, leave: presence.open(room, person) };
      if (mayAdmit(room, person)) socket.emit('applications', applicationsOf(applications, room));
      return { ...reading.answer(message.after), person };
    },

    catchUp: ({ after }: Said<MeetingMessages['catchUp']>): CatchUpAnswer =>
      reading()?.answer(after) ?? refuse('not-joined'),

    piece: (message: PieceWanted): PieceAnswer => reading()?.piece(message) ?? refuse('not-joined'),

    command(envelope: CommandEnvelope): Receipt | Promise<Receipt> {
      if (line.state === 'idle') return refuse('not-joined');
      const refusal = envelope.command.type === 'attendance.apply' ? accounts.whyNot(person, 'apply') : null;
      if (refusal) return refusal;
      const began = performance.now();
      const receipt = give(line.room, envelope);
      void receipt.then(
        (answer) => observed(envelope.command.type, answer, (performance.now() - began) / 1000),
        () => undefined,
      );
      return receipt;
    },
  };
}

/** Who is excluded still gets the record that says so, and then no more. */
function showOut(namespace: MeetingNamespace, room: MeetingRoom, records: readonly MeetingRecord[]): void {
  const excluded = records.flatMap(({ event }) => (event.type === 'attendance.excluded' ? [event.person] : []));
  for (const socket of excluded.length > 0 ? namespace.sockets.values() : [])
    if (excluded.includes(socket.data.signedIn.person)) void socket.leave(room.id);
}
