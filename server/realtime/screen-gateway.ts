import type { Server } from 'socket.io';
import * as v from 'valibot';
import type { MeetingId, PersonId, ScreenLinkId } from '../../shared/ids.ts';
import type { MeetingEvent, MeetingRecord } from '../../shared/meeting.ts';
import type { CaptionsAnswer } from '../../shared/protocol/captions-messages.ts';
import type { CatchUpAnswer } from '../../shared/protocol/catching-up.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { type ScreenFrames, type ScreenMessages, screenMessages } from '../../shared/protocol/screen-messages.ts';
import { recordOnScreen } from '../../shared/screen/meeting-on-screen.ts';
import { screenHolds } from '../../shared/screen/screen-link.ts';
import type { Screens } from '../auth/screens.ts';
import type { CaptionLogs } from '../captions/caption-logs.ts';
import type { Effects } from '../effects.ts';
import { createLimiter } from '../limiter.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { captionsFor, readersOf, tellReaders } from './captions/caption-readers.ts';
import { CatchingUp } from './catching-up.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, type SocketOf } from './channel.ts';
import { refusedAtTheDoor } from './connections/authenticate.ts';
import { PIECES } from './offered.ts';
import type { Limits } from './rate.ts';

export type ScreenData = {
  link: { readonly id: ScreenLinkId; readonly meetingId: MeetingId; readonly madeBy: PersonId };
};
type ScreenNamespace = NamespaceOf<ScreenMessages, ScreenFrames, ScreenData>;
type ScreenSocket = SocketOf<ScreenMessages, ScreenFrames, ScreenData>;
export type ScreenGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly screens: Screens;
  readonly effects: Effects;
  readonly limits: Limits;
  readonly logs: CaptionLogs;
};
export type ScreenGateway = {
  /** The frame that the members get, without what is not for the screen. */
  readonly send: (room: MeetingRoom, frame: RecordsFrame) => void;
  /** Screens whose link is no longer valid go dark. Links also end with time, so it is called now and then. */
  readonly cutEnded: () => void;
  readonly stop: () => void;
};

/** A hall has a few projectors; the link stands on the wall, where anybody can copy it. */
const SCREENS_PER_LINK = 20;
/** After these events a link may be valid no longer. */
const MAY_END: ReadonlySet<string> = new Set<MeetingEvent['type']>(['attendance.role-assigned', 'attendance.excluded']);
const handshakeSchema = v.object({ key: v.pipe(v.string(), v.maxLength(100)) });

/**
 * The namespace `/screen`: a projector, let in by its link. It gets what the wall may show of one meeting's log, and cannot send
 * anything.
 */
export function attachScreenGateway(io: Server, deps: ScreenGatewayDeps): ScreenGateway {
  const namespace: ScreenNamespace = io.of('/screen');
  const holds = ({ meetingId, madeBy }: ScreenData['link']): boolean => {
    const now = deps.rooms.look(meetingId);
    return now !== null && screenHolds(now.meeting, madeBy, deps.effects.now());
  };
  const cutWhere = (isToGo: (link: ScreenData['link']) => boolean): void => {
    for (const socket of namespace.sockets.values()) if (isToGo(socket.data.link)) socket.disconnect();
  };
  const cutEnded = () => cutWhere((link) => !holds(link));

  guard(namespace, deps.screens, holds);
  const channel = createScreenChannel(deps);
  /** Counted by link: a person who holds it may connect as often as they like. */
  namespace.on('connection', (socket) =>
    channel.listen(socket, socket.data.link.id, new ScreenSeat(socket, deps.logs)),
  );
  const stopCaptions = tellReaders(deps.logs, {
    line: (readers, line) => void namespace.to(readers).emit('caption', line),
    languages: (meetingId, frame) => void namespace.to(meetingId).emit('captionLanguages', frame),
  });
  const stopListening = deps.screens.onRevoked((id) => cutWhere((link) => link.id === id));

  return {
    send(room, frame) {
      if (!namespace.adapter.rooms.has(room.id)) return;
      namespace.to(room.id).emit('records', frameOnScreen(room, frame));
      if (frame.records.some(({ event }) => MAY_END.has(event.type))) cutEnded();
    },
    cutEnded,
    stop() {
      stopListening();
      stopCaptions();
      namespace.emit('stopping', { reason: 'restart' });
    },
  };
}

/** Lets in clients with the key of a valid link. */
function guard(namespace: ScreenNamespace, screens: Screens, holds: (link: ScreenData['link']) => boolean): void {
  const screensOf = (id: ScreenLinkId) =>
    [...namespace.sockets.values()].filter((socket) => socket.data.link.id === id).length;
  namespace.use((socket, next) => {
    const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
    const link = handshake.success ? screens.find(handshake.output.key) : null;
    if (!link || !holds(link)) return next(refusedAtTheDoor('unknown-screen-link'));
    if (screensOf(link.id) >= SCREENS_PER_LINK) return next(refusedAtTheDoor('too-many-messages'));
    socket.data.link = link;
    next();
  });
}

/** A link leads to one meeting; every other is unknown to it. */
function createScreenChannel({ rooms, limits, ...deps }: ScreenGatewayDeps) {
  const { ticks } = deps.effects;
  const [joins, pieces] = [createLimiter(limits.joins, ticks), createLimiter(PIECES, ticks)];
  return createChannel<ScreenMessages, ScreenSeat, MeetingRoom>(
    screenMessages,
    { ...deps, rooms: { get: (id, seat) => (id === seat.meetingId ? rooms.get(id) : null) } },
    {
      join: { limit: joins, enter: (seat, { after }, room) => seat.join(room, after) },
      catchUp: { limit: joins, answer: (seat, { after }) => seat.reading?.answer(after) },
      piece: { limit: pieces, answer: (seat, wanted) => seat.reading?.piece(wanted) },
      captions: { limit: joins, answer: (seat, { language }) => seat.captions(language) },
    },
  );
}

/** One screen in the meeting of its link. */
class ScreenSeat {
  readonly #socket: ScreenSocket;
  readonly #logs: CaptionLogs;
  #reading: CatchingUp | undefined;
  #readers: string | undefined;

  constructor(socket: ScreenSocket, logs: CaptionLogs) {
    this.#socket = socket;
    this.#logs = logs;
  }

  get meetingId(): MeetingId {
    return this.#socket.data.link.meetingId;
  }

  /** Its way to the head of the log; undefined before joining. */
  get reading(): CatchingUp | undefined {
    return this.#reading;
  }

  join(room: MeetingRoom, after: number): CatchUpAnswer {
    void this.#socket.join(room.id);
    this.#reading = new CatchingUp(room, 'screen', toScreen(room));
    return this.#reading.answer(after);
  }

  /** The captions in one language, from now on in place of another. */
  captions(wanted: string | null): CaptionsAnswer | Promise<CaptionsAnswer> | undefined {
    return this.#reading && this.#logs.whenHeld(this.meetingId, () => this.#readIn(wanted));
  }

  #readIn(wanted: string | null): CaptionsAnswer {
    if (this.#readers !== undefined) void this.#socket.leave(this.#readers);
    const answer = captionsFor(this.#logs, this.meetingId, wanted);
    this.#readers = answer.language === null ? undefined : readersOf(this.meetingId, answer.language);
    if (this.#readers !== undefined && this.#socket.connected) void this.#socket.join(this.#readers);
    return answer;
  }

  leave(): void {}
}

const toScreen = (room: MeetingRoom) => (record: MeetingRecord) => recordOnScreen(record, room.meeting);

/** Its proof is of what the screen has folded. */
function frameOnScreen(room: MeetingRoom, { proof, records, ...frame }: RecordsFrame): RecordsFrame {
  return { ...frame, records: records.map(toScreen(room)), proof: proof && room.proof('screen') };
}
