import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import * as v from 'valibot';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import {
  type AnswerTo,
  type Down,
  entry,
  type Message,
  type Messages,
  type Said,
  type Up,
} from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { Effects } from '../effects.ts';
import { failureOf, NotNow } from '../failure.ts';
import type { Limiter } from '../limiter.ts';
import type { Door, SocketData } from './connections/authenticate.ts';

type Later<T> = T | Promise<T>;
/** How often one person, or one link, may send it. Messages that share a limiter are counted together. */
type Limited = { readonly limit: Pick<Limiter, 'take'> };
type Enters<One extends Message, Seat, Room> = Limited & {
  readonly enter: (seat: Seat, said: Said<One>, room: Room) => Later<AnswerTo<One>>;
};
/** Undefined: only a person who has joined gets an answer, and the seat has not joined. */
type Answers<One extends Message, Seat> = Limited & {
  readonly answer: (seat: Seat, said: Said<One>) => Later<AnswerTo<One>> | undefined;
};
type Hears<One extends Message, Seat> = Limited & { readonly hear: (seat: Seat, said: Said<One>) => void };
type Row<One extends Message, Seat, Room> = Enters<One, Seat, Room> | Answers<One, Seat> | Hears<One, Seat>;

/** What a namespace does with each of its messages. */
export type Table<M extends Messages, Seat, Room> = {
  readonly [Name in keyof M]: M[Name] extends { readonly kind: 'enters' }
    ? Enters<M[Name], Seat, Room>
    : M[Name] extends { readonly kind: 'asks' }
      ? Answers<M[Name], Seat>
      : Hears<M[Name], Seat>;
};

/** What all namespaces get from the server. */
export type ChannelDeps = { readonly effects: Pick<Effects, 'log' | 'ticks'>; readonly isStopping: () => boolean };
type Common<Seat, Room> = ChannelDeps & {
  /** Null: there is no such meeting, for this seat. */
  readonly rooms: { readonly get: (id: MeetingId, seat: Seat) => Room | null };
  /** The answer to a message that ends in an error; left out: one that tells whether it was the disk or a mistake of ours. */
  readonly refusalOf?: (error: unknown) => Refusal;
};

/** The server's side of the conversation in one namespace. */
export type Channel<Seat> = {
  /** Listens to a socket until it is gone. `who`: the name under which its messages are counted. */
  readonly listen: (socket: Socket, who: string, seat: Seat) => void;
};
export type NamespaceOf<M extends Messages, Frames, Data = SocketData> = Namespace<
  Up<M>,
  Down<Frames>,
  DefaultEventsMap,
  Data
>;
export type SocketOf<M extends Messages, Frames, Data = SocketData> = Socket<
  Up<M>,
  Down<Frames>,
  DefaultEventsMap,
  Data
>;

/**
 * What is common to all messages is checked here, in this order: it is well-formed (`bad-message`), the server goes on
 * (`server-stopping`), there are not too many (`too-many-messages`). Then, for a message that enters, the version (`outdated`) and
 * the meeting (`unknown-meeting`); for any other, that its seat has joined (`not-joined`). An error is logged and answered, so that
 * nobody waits for ever.
 */
export function createChannel<M extends Messages, Seat extends { leave(): void }, Room>(
  messages: M,
  common: Common<Seat, Room>,
  table: Table<M, Seat, Room>,
): Channel<Seat> {
  return {
    listen(socket, who, seat) {
      for (const event in messages) hear(common, event, messages[event], table[event], { socket, who, seat });
      socket.on('disconnect', () => seat.leave());
    },
  };
}

/** The namespace of people: behind the door, each of their sockets has a seat, and their messages are counted by person. */
export function seatPeople<M extends Messages, Frames, Data extends SocketData, Seat>(
  namespace: NamespaceOf<M, Frames, Data>,
  door: Pick<Door, 'guard'>,
  channel: Channel<Seat>,
  seatOf: (socket: SocketOf<M, Frames, Data>) => Seat,
): void {
  door.guard(namespace);
  namespace.on('connection', (socket) => channel.listen(socket, socket.data.signedIn.person, seatOf(socket)));
}

type Sender<Seat> = { readonly socket: Socket; readonly who: string; readonly seat: Seat };
type Reply = (answer: object) => void;
/** Null: it gets no answer. */
type Handled = Later<object> | null;

function hear<One extends Message, Seat, Room>(
  common: Common<Seat, Room>,
  event: string,
  { kind, schema }: One,
  row: Row<One, Seat, Room>,
  sender: Sender<Seat>,
): void {
  sender.socket.on(event, (raw: unknown, answer?: Reply) => {
    const reply = kind === 'tells' ? () => undefined : answer;
    // A question without an acknowledgement is not from a client of ours.
    if (typeof reply !== 'function') return;
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) answerSafely(common, event, () => handle(common, row, sender, parsed.output), reply);
    else reply(refuse('bad-message'));
  });
}

/** An answer that is ready at once leaves before anything else can happen: what is broadcast next comes after it. */
function answerSafely<Seat, Room>(
  { effects: { log }, refusalOf = failureOf }: Common<Seat, Room>,
  event: string,
  handling: () => Handled,
  reply: Reply,
): void {
  const failed = (error: unknown) => {
    if (!(error instanceof NotNow)) log.error({ err: error, event }, 'a message could not be handled');
    reply(refusalOf(error));
  };
  try {
    const handled = handling();
    if (handled instanceof Promise) handled.then(reply, failed);
    else if (handled) reply(handled);
  } catch (error) {
    failed(error);
  }
}

function handle<One extends Message, Seat, Room>(
  common: Common<Seat, Room>,
  row: Row<One, Seat, Room>,
  { who, seat }: Sender<Seat>,
  said: Said<One>,
): Handled {
  if (common.isStopping()) return refuse('server-stopping');
  if (!row.limit.take(who)) return refuse('too-many-messages');
  if ('enter' in row) return enter(common, row, seat, said);
  if ('answer' in row) return row.answer(seat, said) ?? refuse('not-joined');
  row.hear(seat, said);
  return null;
}

const entrySchema = v.object(entry);

function enter<One extends Message, Seat, Room>(
  { rooms }: Common<Seat, Room>,
  row: Enters<One, Seat, Room>,
  seat: Seat,
  said: Said<One>,
): Later<object> {
  const { protocol, meetingId } = v.parse(entrySchema, said);
  if (protocol !== PROTOCOL_VERSION) return refuse('outdated');
  const room = rooms.get(meetingId, seat);
  return room === null ? refuse('unknown-meeting') : row.enter(seat, said, room);
}
