import type { DefaultEventsMap, Namespace, Server, Socket } from 'socket.io';
import { addMessage, lastMessages, messageById } from '../../db/messages.ts';
import type { Db } from '../../db/open-database.ts';
import type { Actor } from '../../shared/actor.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import { type Message, mayCorrespond } from '../../shared/message.ts';
import { roleOf } from '../../shared/permissions.ts';
import {
  type MessageSent,
  type MessagesDown,
  type MessagesJoin,
  type MessagesJoined,
  type MessagesUp,
  messagesJoinSchema,
  type NewMessage,
  newMessageSchema,
} from '../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { answering } from './answering.ts';
import type { Door, SocketData } from './authenticate.ts';
import { createBuckets, type Rate } from './rate.ts';

type MessagesNamespace = Namespace<MessagesUp, MessagesDown, DefaultEventsMap, MessagesData>;
type MessagesSocket = Socket<MessagesUp, MessagesDown, DefaultEventsMap, MessagesData>;
type MessagesData = SocketData & { room?: MeetingRoom };
type Stored = NonNullable<ReturnType<typeof messageById>>;
type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly door: Door; readonly effects: Effects };

/** Of one session: people type. */
const RATE: Rate = { burst: 20, perSecond: 1 };
/** More than anybody reads back. */
const MOST = 500;

/** The namespace `/messages`: what participants, moderators and the chair write to each other, and nobody else reads. */
export function attachMessagesGateway(io: Server, deps: Deps): void {
  const namespace: MessagesNamespace = io.of('/messages');
  const buckets = createBuckets(RATE);
  const on = answering(deps.effects.log);
  deps.door.guard(io.of('/messages'));

  namespace.on('connection', (socket) => {
    const limited = <A extends object>(handle: () => A): A | Refusal =>
      buckets.take(socket.data.signedIn.sessionId) ? handle() : refuse('too-many-messages');
    socket.on(
      'join',
      on(messagesJoinSchema, (message) => limited(() => join(socket, deps, message))),
    );
    socket.on(
      'send',
      on(newMessageSchema, (message) => limited(() => send(namespace, socket, deps, message))),
    );
  });
}

const personOf = ({ data }: MessagesSocket) => data.signedIn.person;

function roleIn(room: MeetingRoom, socket: MessagesSocket) {
  const { person, profile } = socket.data.signedIn;
  const actor: Actor = { type: 'person', person, profile };
  return roleOf(room.meeting.attendance, actor);
}

/** The role is looked up for each message: who was moderator a minute ago may not be now. */
function reads(socket: MessagesSocket, room: MeetingRoom, message: Pick<Message, 'with'>): boolean {
  const role = roleIn(room, socket);
  return role !== null && mayCorrespond(role, personOf(socket), message.with);
}

function join(socket: MessagesSocket, { db, rooms }: Deps, { protocol, meetingId }: MessagesJoin): MessagesJoined {
  if (protocol !== PROTOCOL_VERSION) return refuse('outdated');
  const room = rooms.get(meetingId);
  if (!room) return refuse('unknown-meeting');
  if (roleIn(room, socket) === null) return refuse('not-a-member');
  socket.data.room = room;
  return { messages: lastMessages(db, room.id, MOST).filter((message) => reads(socket, room, message)) };
}

function send(namespace: MessagesNamespace, socket: MessagesSocket, deps: Deps, wanted: NewMessage): MessageSent {
  const { room } = socket.data;
  if (!room) return refuse('not-joined');
  const message = accepted(socket, room, deps, wanted);
  if (isRefusal(message)) return message;
  for (const other of namespace.sockets.values())
    if (other !== socket && other.data.room === room && reads(other, room, message)) other.emit('message', message);
  return { message };
}

/** Kept before it is answered or told. A full disk refuses it, by the caller's catch. */
function accepted(
  socket: MessagesSocket,
  room: MeetingRoom,
  { db, effects }: Deps,
  wanted: NewMessage,
): Message | Refusal {
  if (!reads(socket, room, wanted)) return refuse('not-permitted');
  if (wanted.text === '') return refuse('text-empty');
  if (wanted.with.type === 'participant' && !room.meeting.attendance.members[wanted.with.person])
    return refuse('unknown-person');
  const former = messageById(db, wanted.id);
  if (former) return isOwn(former, socket, room) ? former.message : refuse('id-in-use');
  const message = { ...wanted, author: personOf(socket), at: effects.now() };
  addMessage(db, room.id, message);
  return message;
}

const isOwn = ({ meetingId, message }: Stored, socket: MessagesSocket, room: MeetingRoom): boolean =>
  message.author === personOf(socket) && meetingId === room.id;
