import type { DefaultEventsMap, Namespace, Server, Socket } from 'socket.io';
import { isRefusal, refuse } from '../../shared/decision.ts';
import {
  type CorrespondenceFrames,
  type CorrespondenceMessages,
  correspondenceMessages,
  type NewMessage,
} from '../../shared/protocol/correspondence-messages.ts';
import type { AnswerTo, Down, Entry, Up } from '../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { Effects } from '../effects.ts';
import { type Correspondence, mayRead } from '../meetings/correspondence.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { answering, refuseFlood } from './answering.ts';
import type { Door, SocketData } from './authenticate.ts';
import { createBuckets, type Rate } from './rate.ts';

type MessagesNamespace = Namespace<
  Up<CorrespondenceMessages>,
  Down<CorrespondenceFrames>,
  DefaultEventsMap,
  MessagesData
>;
type MessagesSocket = Socket<Up<CorrespondenceMessages>, Down<CorrespondenceFrames>, DefaultEventsMap, MessagesData>;
type MessagesData = SocketData & { room?: MeetingRoom };
type Deps = {
  readonly rooms: MeetingRooms;
  readonly correspondence: Correspondence;
  readonly door: Door;
  readonly effects: Effects;
};

/** Of one person: people type. */
const RATE: Rate = { burst: 20, perSecond: 1 };

/** The namespace `/messages`: what participants, moderators and the chair write to each other, and nobody else reads. */
export function attachMessagesGateway(io: Server, deps: Deps): void {
  const namespace: MessagesNamespace = io.of('/messages');
  const buckets = createBuckets(RATE);
  const on = answering(deps.effects.log);
  deps.door.guard(io.of('/messages'));

  namespace.on('connection', (socket) => {
    const refusal = () => refuseFlood(buckets.take(socket.data.signedIn.person));
    socket.on(
      'join',
      on(correspondenceMessages.join.schema, (message) => refusal() ?? join(socket, deps, message)),
    );
    socket.on(
      'send',
      on(correspondenceMessages.send.schema, (message) => refusal() ?? send(namespace, socket, deps, message)),
    );
  });
}

function join(
  socket: MessagesSocket,
  { rooms, correspondence }: Deps,
  { protocol, meetingId }: Entry,
): AnswerTo<CorrespondenceMessages['join']> {
  if (protocol !== PROTOCOL_VERSION) return refuse('outdated');
  const room = rooms.get(meetingId);
  if (!room) return refuse('unknown-meeting');
  const messages = correspondence.read(room, socket.data.signedIn);
  if (isRefusal(messages)) return messages;
  socket.data.room = room;
  void socket.join(room.id);
  return { messages };
}

function send(
  namespace: MessagesNamespace,
  socket: MessagesSocket,
  { correspondence }: Deps,
  wanted: NewMessage,
): AnswerTo<CorrespondenceMessages['send']> {
  const { room, signedIn } = socket.data;
  if (!room) return refuse('not-joined');
  const message = correspondence.send(room, signedIn, wanted);
  if (isRefusal(message)) return message;
  for (const other of namespace.sockets.values())
    if (other !== socket && other.data.room === room && mayRead(room, other.data.signedIn, message))
      other.emit('message', message);
  return { message };
}
