import type { DefaultEventsMap, Namespace, Server, Socket } from 'socket.io';
import * as v from 'valibot';
import { refuse } from '../../shared/decision.ts';
import type { MeetingId, PersonId, ScreenLinkId } from '../../shared/ids.ts';
import type { MeetingEvent, MeetingRecord } from '../../shared/meeting.ts';
import { recordOnScreen } from '../../shared/meeting-on-screen.ts';
import type { Down, Said, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { type ScreenFrames, type ScreenMessages, screenMessages } from '../../shared/protocol/screen-messages.ts';
import { screenHolds } from '../../shared/screen-link.ts';
import type { Screens } from '../auth/screens.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { answering, refuseFlood } from './answering.ts';
import { type CatchingUp, createCatchingUp } from './catching-up.ts';
import { PIECES } from './offered.ts';
import { createBuckets, type Limits } from './rate.ts';

export type ScreenData = {
  link: { readonly id: ScreenLinkId; readonly meetingId: MeetingId; readonly madeBy: PersonId };
  reading?: CatchingUp;
};
type ScreenNamespace = Namespace<Up<ScreenMessages>, Down<ScreenFrames>, DefaultEventsMap, ScreenData>;
type ScreenSocket = Socket<Up<ScreenMessages>, Down<ScreenFrames>, DefaultEventsMap, ScreenData>;
type Deps = {
  readonly rooms: MeetingRooms;
  readonly screens: Screens;
  readonly effects: Effects;
  readonly limits: Limits;
};

/** A hall has a few projectors; the link stands on the wall, for everybody to type. */
const SCREENS_PER_LINK = 20;
/** After these a link may hold no longer. */
const MAY_END: ReadonlySet<string> = new Set<MeetingEvent['type']>(['attendance.role-assigned', 'attendance.excluded']);
const handshakeSchema = v.object({ key: v.pipe(v.string(), v.maxLength(100)) });

/** The namespace `/screen`: a projector, let in by its link. It hears of one meeting's log what the wall may show, and can say nothing. */
export function attachScreenGateway(io: Server, deps: Deps) {
  const namespace: ScreenNamespace = io.of('/screen');
  const joins = createBuckets(deps.limits.joins);
  const pieces = createBuckets(PIECES);

  const screensOf = (id: ScreenLinkId) =>
    [...namespace.sockets.values()].filter((socket) => socket.data.link.id === id).length;

  function holds({ meetingId, madeBy }: ScreenData['link']): boolean {
    const standing = deps.rooms.look(meetingId);
    return standing !== null && screenHolds(standing.meeting, madeBy, deps.effects.now());
  }
  /** Screens whose link holds no longer go dark. */
  function cutEnded(): void {
    for (const socket of namespace.sockets.values()) if (!holds(socket.data.link)) socket.disconnect();
  }

  namespace.use((socket, next) => {
    const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
    const link = handshake.success ? deps.screens.find(handshake.output.key) : null;
    if (!link || !holds(link)) return next(new Error('unknown-screen-link'));
    if (screensOf(link.id) >= SCREENS_PER_LINK) return next(new Error('too-many-messages'));
    socket.data.link = link;
    next();
  });
  /** Counted by link: whoever holds it may connect as often as they like. */
  namespace.on('connection', (socket) => {
    const on = answering(deps.effects.log);
    const refusal = () => refuseFlood(joins.take(socket.data.link.id));
    socket.on(
      'join',
      on(screenMessages.join.schema, (message) => refusal() ?? join(socket, deps, message)),
    );
    socket.on(
      'catchUp',
      on(
        screenMessages.catchUp.schema,
        ({ after }) => refusal() ?? socket.data.reading?.answer(after) ?? refuse('not-joined'),
      ),
    );
    socket.on(
      'piece',
      on(
        screenMessages.piece.schema,
        (message) =>
          refuseFlood(pieces.take(socket.data.link.id)) ?? socket.data.reading?.piece(message) ?? refuse('not-joined'),
      ),
    );
  });
  const stopListening = deps.screens.onRevoked((id) => {
    for (const socket of namespace.sockets.values()) if (socket.data.link.id === id) socket.disconnect();
  });

  return {
    /** The frame that the members get, as far as it is for the screen. */
    send(room: MeetingRoom, frame: RecordsFrame): void {
      if (!namespace.adapter.rooms.has(room.id)) return;
      namespace.to(room.id).emit('records', frameOnScreen(room, frame));
      if (frame.records.some(({ event }) => MAY_END.has(event.type))) cutEnded();
    },
    /** Time ends them too: called now and then. */
    cutEnded,
    stop(): void {
      stopListening();
      namespace.emit('stopping', { reason: 'restart' });
    },
  };
}

export type ScreenGateway = ReturnType<typeof attachScreenGateway>;

const toScreen = (room: MeetingRoom) => (record: MeetingRecord) => recordOnScreen(record, room.meeting);

/** Its proof is of what the screen has folded. */
function frameOnScreen(room: MeetingRoom, { proof, records, ...frame }: RecordsFrame): RecordsFrame {
  return { ...frame, records: records.map(toScreen(room)), proof: proof && room.proof('screen') };
}

function join(socket: ScreenSocket, { rooms }: Deps, message: Said<ScreenMessages['join']>) {
  if (message.protocol !== PROTOCOL_VERSION) return refuse('outdated');
  const { meetingId } = socket.data.link;
  const room = rooms.get(meetingId);
  if (!room || message.meetingId !== meetingId) return refuse('unknown-meeting');
  void socket.join(room.id);
  socket.data.reading = createCatchingUp(room, 'screen', toScreen(room));
  return socket.data.reading.answer(message.after);
}
