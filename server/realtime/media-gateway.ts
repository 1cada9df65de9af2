import type { DefaultEventsMap, Namespace, Server, Socket } from 'socket.io';
import type * as v from 'valibot';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { whyOutside } from '../../shared/permissions.ts';
import type { MediaFrames } from '../../shared/protocol/media-frames.ts';
import { type Done, type MediaJoin, type MediaMessages, mediaMessages } from '../../shared/protocol/media-messages.ts';
import type { Down, Entry, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { Effects } from '../effects.ts';
import { iceServersFor } from '../media/ice-servers.ts';
import type { MediaConfig } from '../media/media-config.ts';
import type { MediaPeer, Tell } from '../media/media-peer.ts';
import type { MediaRoom } from '../media/media-room.ts';
import type { FollowedMeeting, MediaRooms } from '../media/media-rooms.ts';
import { answering, refuseFlood } from './answering.ts';
import type { Door, SocketData } from './authenticate.ts';
import { createBuckets, type Rate } from './rate.ts';

export type MediaGatewayDeps = {
  readonly rooms: { readonly get: (id: MeetingId) => FollowedMeeting | null };
  readonly media: MediaRooms;
  readonly door: Pick<Door, 'guard'>;
  readonly config: MediaConfig;
  readonly effects: Effects;
};

type MediaSocket = Socket<Up<MediaMessages>, Down<MediaFrames>, DefaultEventsMap, SocketData>;
/** The device behind a socket, once it has joined; a socket is one device in one meeting. */
type Line = {
  joined: { readonly room: MediaRoom; readonly peer: MediaPeer } | null;
  /** Raised by each joining and leaving: what began before is not wanted any more. */
  attempt: number;
  stopWatching: () => void;
};

/** Of one person: a dozen messages bring a device in; afterwards there are few. */
const RATE: Rate = { burst: 200, perSecond: 20 };
const DONE: Done = { done: true };

/** Namespace `/media`: parse, hand on, answer. What may be heard is decided in `media/`, from the meeting's state. */
export function attachMediaGateway(io: Server, deps: MediaGatewayDeps): void {
  const namespace: Namespace<Up<MediaMessages>, Down<MediaFrames>, DefaultEventsMap, SocketData> = io.of('/media');
  const buckets = createBuckets(RATE);
  deps.door.guard(io.of('/media'));
  namespace.on('connection', (socket) => serve(socket, deps, buckets.take));
}

function serve(socket: MediaSocket, deps: MediaGatewayDeps, take: (name: string) => boolean): void {
  const line: Line = { joined: null, attempt: 0, stopWatching: () => {} };
  const hear = listenOn(socket, take, deps.effects);

  hear('prepare', mediaMessages.prepare.schema, async (message) => {
    const room = await roomOf(socket, deps, message);
    return isRefusal(room) ? room : { routerRtpCapabilities: room.rtpCapabilities };
  });
  hear('join', mediaMessages.join.schema, (message) => join(socket, line, deps, message));
  hear('watch', mediaMessages.watch.schema, (message) => watch(socket, line, deps, message));
  hear('connectTransport', mediaMessages.connectTransport.schema, ({ direction, dtlsParameters }) =>
    withPeer(line, async ({ room, peer }) => (await room.connect(peer, direction, dtlsParameters)) ?? DONE),
  );
  hear('restartIce', mediaMessages.restartIce.schema, ({ direction }) =>
    withPeer(line, ({ peer }) => peer.restartIce(direction)),
  );
  hear('produce', mediaMessages.produce.schema, ({ source, rtpParameters }) =>
    withPeer(line, ({ room, peer }) => room.produce(peer, source, rtpParameters)),
  );
  hear('choose', mediaMessages.choose.schema, () => withPeer(line, ({ room, peer }) => done(room.choose(peer))));
  hear('stop', mediaMessages.stop.schema, ({ source }) =>
    withPeer(line, ({ room, peer }) => done(room.stop(peer, source))),
  );
  hear('resume', mediaMessages.resume.schema, ({ consumerIds }) =>
    withPeer(line, ({ peer }) => done(peer.resume(consumerIds))),
  );
  hear('prefer', mediaMessages.prefer.schema, ({ consumerId, spatialLayer }) =>
    withPeer(line, ({ peer }) => done(peer.prefer(consumerId, spatialLayer))),
  );
  hear('want', mediaMessages.want.schema, ({ video, sound = true }) =>
    withPeer(line, ({ room, peer }) => done(room.want(peer, { video, sound }))),
  );
  hear('check', mediaMessages.check.schema, ({ on }) =>
    withPeer(line, async ({ room, peer }) => room.check(peer, on) ?? DONE),
  );
  hear('talk', mediaMessages.talk.schema, ({ person }) =>
    withPeer(line, async ({ room, peer }) => room.talk(peer, person) ?? DONE),
  );
  hear('measured', mediaMessages.measured.schema, (message) =>
    withPeer(line, ({ room, peer }) => done(room.measure(peer, message))),
  );
  hear('microphone', mediaMessages.microphone.schema, (message) =>
    withPeer(line, ({ room, peer }) => done(room.microphone(peer, message))),
  );
  hear('leave', mediaMessages.leave.schema, () => done(leave(line)));
  socket.on('disconnect', () => leave(line));
}

/** Whatever goes wrong with a worker, sound and picture are not to be had at the moment. */
function listenOn(socket: MediaSocket, take: (name: string) => boolean, { log }: Effects) {
  const raw: Socket = socket;
  return <M, A extends object>(
    event: keyof MediaMessages,
    schema: v.GenericSchema<unknown, M>,
    handle: (message: M) => Promise<A | Refusal> | Refusal,
  ): void => {
    const on = answering(log.child({ event }), () => refuse('media-unavailable'));
    raw.on(
      event,
      on(schema, (message) => refuseFlood(take(socket.data.signedIn.person)) ?? handle(message)),
    );
  };
}

/** A room costs a worker its memory: it is made for those who are in the meeting. */
async function roomOf(
  { data }: MediaSocket,
  deps: MediaGatewayDeps,
  { protocol, meetingId }: Entry,
): Promise<Refusal | MediaRoom> {
  if (protocol !== PROTOCOL_VERSION) return refuse('outdated');
  const followed = deps.rooms.get(meetingId);
  if (!followed) return refuse('unknown-meeting');
  const outside = whyOutside(followed.meeting.attendance, data.signedIn.person);
  if (outside) return refuse(outside);
  return (await deps.media.open(meetingId, followed)) ?? refuse('media-unavailable');
}

/** Joining again on the same socket replaces the device: its transports are made anew. Of two joinings at once the later counts. */
async function join(socket: MediaSocket, line: Line, deps: MediaGatewayDeps, message: MediaJoin) {
  const { person, sessionId } = socket.data.signedIn;
  leave(line);
  const mine = line.attempt;
  const room = await roomOf(socket, deps, message);
  if (isRefusal(room)) return room;
  void socket.join(message.meetingId);
  const joined = await room.join({
    id: deps.effects.newId(),
    person,
    sessionId,
    name: message.device ?? null,
    rtpCapabilities: message.rtpCapabilities,
    wantsVideo: message.video,
    tell: (event, ...frame) => socket.emit(event, ...frame),
  });
  if (isRefusal(joined)) return joined;
  if (line.attempt !== mine) {
    room.leave(joined.peer);
    return refuse('not-joined');
  }
  line.joined = { room, peer: joined.peer };
  const { peer, ...known } = joined;
  const iceServers = iceServersFor(person, deps.config, deps.effects.now());
  return { iceServers, ...peer.transports(), ...known };
}

/** A person in the room has no device here, and may have to know of sound checks all the same. */
async function watch(socket: MediaSocket, line: Line, deps: MediaGatewayDeps, message: Entry) {
  const mine = line.attempt;
  const room = await roomOf(socket, deps, message);
  if (isRefusal(room)) return room;
  void socket.join(message.meetingId);
  if (line.attempt !== mine) return refuse('not-joined');
  line.stopWatching();
  const tell: Tell = (event, ...frame) => socket.emit(event, ...frame);
  const watcher = { person: socket.data.signedIn.person, device: { tell } };
  line.stopWatching = () => room.unwatch(watcher);
  return room.watch(watcher);
}

function leave(line: Line): void {
  line.attempt += 1;
  line.stopWatching();
  line.joined?.room.leave(line.joined.peer);
  line.joined = null;
}

async function withPeer<A extends object>(
  line: Line,
  use: (joined: NonNullable<Line['joined']>) => Promise<A | Refusal>,
) {
  return line.joined && !line.joined.peer.closed ? use(line.joined) : refuse('not-joined');
}

const done = async (work: Promise<void> | void): Promise<Done> => {
  await work;
  return DONE;
};
