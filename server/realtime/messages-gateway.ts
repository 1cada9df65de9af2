import type { Server } from 'socket.io';
import { isRefusal } from '../../shared/decision.ts';
import {
  type CorrespondenceFrames,
  type CorrespondenceMessages,
  correspondenceMessages,
  type NewMessage,
} from '../../shared/protocol/correspondence-messages.ts';
import type { AnswerTo } from '../../shared/protocol/message.ts';
import type { Rate } from '../limiter.ts';
import { type Correspondence, mayRead } from '../meetings/correspondence.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, type SocketOf } from './channel.ts';
import type { Door, SocketData } from './connections/authenticate.ts';
import { createLimit } from './rate.ts';

export type MessagesGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly correspondence: Correspondence;
  readonly door: Pick<Door, 'guard'>;
};
type MessagesData = SocketData & { room?: MeetingRoom };
type MessagesNamespace = NamespaceOf<CorrespondenceMessages, CorrespondenceFrames, MessagesData>;
type MessagesSocket = SocketOf<CorrespondenceMessages, CorrespondenceFrames, MessagesData>;
type Seat = ReturnType<typeof createSeat>;

/** Of one person: people type. */
const RATE: Rate = { burst: 20, perSecond: 1 };

/** The namespace `/messages`: what participants, moderators and the chair write to each other, and nobody else reads. */
export function attachMessagesGateway(io: Server, deps: MessagesGatewayDeps): void {
  const namespace: MessagesNamespace = io.of('/messages');
  deps.door.guard(io.of('/messages'));
  const rate = createLimit(RATE);
  const channel = createChannel<CorrespondenceMessages, Seat, MeetingRoom>(
    correspondenceMessages,
    { ...deps, roomOf: (id) => deps.rooms.get(id) },
    {
      join: { rate, enter: (seat, _, room) => seat.join(room) },
      send: { rate, answer: (seat, message) => seat.send(message) },
    },
  );
  namespace.on('connection', (socket) =>
    channel.listen(socket, socket.data.signedIn.person, createSeat(namespace, socket, deps.correspondence)),
  );
}

/** One socket at the messages of one meeting. */
function createSeat(namespace: MessagesNamespace, socket: MessagesSocket, correspondence: Correspondence) {
  return {
    leave: () => undefined,

    join(room: MeetingRoom): AnswerTo<CorrespondenceMessages['join']> {
      const messages = correspondence.read(room, socket.data.signedIn);
      if (isRefusal(messages)) return messages;
      socket.data.room = room;
      void socket.join(room.id);
      return { messages };
    },

    send(wanted: NewMessage): AnswerTo<CorrespondenceMessages['send']> | undefined {
      const { room, signedIn } = socket.data;
      if (!room) return undefined;
      const message = correspondence.send(room, signedIn, wanted);
      if (isRefusal(message)) return message;
      for (const other of namespace.sockets.values())
        if (other !== socket && other.data.room === room && mayRead(room, other.data.signedIn, message))
          other.emit('message', message);
      return { message };
    },
  };
}
