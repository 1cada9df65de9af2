import type { Server } from 'socket.io';
import * as v from 'valibot';
import { isRefusal, refuse } from '../../../shared/decision.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { type CaptionFeedMessages, captionFeedMessages } from '../../../shared/protocol/captions-messages.ts';
import { id } from '../../../shared/protocol/fields/fields.ts';
import type { FeedHeld, Feeding, Line } from '../../captions/feeding.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, type SocketOf } from '../channel.ts';
import { refusedAtTheDoor } from '../connections/authenticate.ts';
import type { Limits } from '../rate.ts';

type NoFrames = Record<never, never>;
type FeedData = { feed: FeedHeld; token: string };
type FeedNamespace = NamespaceOf<CaptionFeedMessages, NoFrames, FeedData>;
type FeedSocket = SocketOf<CaptionFeedMessages, NoFrames, FeedData>;
export type CaptionFeedGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly feeding: Feeding;
  readonly limits: Limits;
};

/** A program and one in reserve, and what they left hanging. */
const SOCKETS_PER_FEED = 8;
/** What is too much for any program; lines themselves are counted by their feed, whichever way they come. */
const RATE: Rate = { burst: 240, perSecond: 20 };
const handshakeSchema = v.object({ token: v.pipe(v.string(), v.maxLength(100)), meetingId: id<MeetingId>() });

/** The namespace `/caption-feed`: the same lines that come by HTTP, for programs that keep a connection. */
export function attachCaptionFeedGateway(
  io: Server,
  { rooms, feeding, limits, ...deps }: CaptionFeedGatewayDeps,
): void {
  const namespace: FeedNamespace = io.of('/caption-feed');
  guard(namespace, feeding);
  const { ticks } = deps.effects;
  const [joins, lines] = [createLimiter(limits.joins, ticks), createLimiter(RATE, ticks)];
  const ofFeed = { get: (id: MeetingId, seat: FeedSeat) => (id === seat.feed.meetingId ? rooms.get(id) : null) };
  const channel = createChannel<CaptionFeedMessages, FeedSeat, object>(
    captionFeedMessages,
    { ...deps, rooms: ofFeed },
    {
      join: { limit: joins, enter: (seat) => seat.join() },
      line: { limit: lines, answer: (seat, { seq: number, ...said }) => seat.take({ number, ...said }) },
    },
  );
  namespace.on('connection', (socket) => channel.listen(socket, socket.data.feed.id, new FeedSeat(socket, feeding)));
}

/** Lets in programs with the token of a feed. */
function guard(namespace: FeedNamespace, feeding: Feeding): void {
  const socketsOf = ({ id }: FeedHeld) =>
    [...namespace.sockets.values()].filter((socket) => socket.data.feed.id === id).length;
  namespace.use((socket, next) => {
    const handshake = v.safeParse(handshakeSchema, socket.handshake.auth);
    const feed = handshake.success
      ? feeding.feedOf(handshake.output.token, handshake.output.meetingId)
      : refuse('unknown-caption-feed');
    if (isRefusal(feed)) return next(refusedAtTheDoor('unknown-caption-feed'));
    if (socketsOf(feed) >= SOCKETS_PER_FEED) return next(refusedAtTheDoor('too-many-messages'));
    socket.data = { feed, token: handshake.success ? handshake.output.token : '' };
    next();
  });
}

/** One program at its feed. */
class FeedSeat {
  readonly #socket: FeedSocket;
  readonly #feeding: Feeding;
  #hasJoined = false;

  constructor(socket: FeedSocket, feeding: Feeding) {
    this.#socket = socket;
    this.#feeding = feeding;
  }

  get feed(): FeedHeld {
    return this.#socket.data.feed;
  }

  async join() {
    this.#hasJoined = true;
    const last = await this.#feeding.last(this.feed, '');
    return typeof last === 'number' ? { last } : last;
  }

  /** Undefined before joining. The feed may have been revoked meanwhile. */
  take(line: Line) {
    return this.#hasJoined ? this.#takeJoined(line) : undefined;
  }

  async #takeJoined(line: Line) {
    const feed = this.#feeding.feedOf(this.#socket.data.token, this.feed.meetingId);
    if (isRefusal(feed)) return feed;
    const number = await this.#feeding.take(feed, line);
    return typeof number === 'number' ? { seq: number } : number;
  }

  leave(): void {}
}
