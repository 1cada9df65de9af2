import type { Server } from 'socket.io';
import { isRefusal } from '../../shared/decision.ts';
import {
  type CorrespondenceFrames,
  type CorrespondenceMessages,
  correspondenceMessages,
  type NewMessage,
} from '../../shared/protocol/correspondence-messages.ts';
import type { AnswerTo } from '../../shared/protocol/message.ts';
import { createLimiter, type Rate } from '../limiter.ts';
import { type Correspondence, mayRead } from '../meetings/correspondence.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, type SocketOf, seatPeople } from './channel.ts';
import type { Door, SocketData } from './connections/authenticate.ts';

export type MessagesGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly correspondence: Correspondence;
  readonly door: Pick<Door, 'guard'>;
};
type MessagesData = SocketData & { room?: MeetingRoom };
type MessagesNamespace = NamespaceOf<CorrespondenceMessages, CorrespondenceFrames, MessagesData>;

/** Of one person: people type. */
const RATE: Rate = { burst: 20, perSecond: 1 };

/** The namespace `/messages`: what participants, moderators and the chair write to each other, and nobody else reads. */
export function attachMessagesGateway(io: Server, deps: MessagesGatewayDeps): void {
  const namespace: MessagesNamespace = io.of('/messages');
  const limit = createLimiter(RATE, deps.effects.ticks);
  const channel = createChannel<CorrespondenceMessages, MessagesSeat, MeetingRoom>(correspondenceMessages, deps, {
    join: { limit, enter: (seat, _, room) => seat.join(room) },
    send: { limit, answer: (seat, message) => seat.send(message) },
  });
  seatPeople(namespace, deps.door, channel, (socket) => new MessagesSeat(socket, namespace, deps.correspondence));
}

type MessagesSocket = SocketOf<CorrespondenceMessages, CorrespondenceFrames, MessagesData>;

/** One socket at the messages of one meeting. */
class MessagesSeat {
  readonly #socket: MessagesSocket;
  readonly #namespace: MessagesNamespace;
  readonly #correspondence: Correspondence;

  constructor(socket: MessagesSocket, namespace: MessagesNamespace, correspondence: Correspondence) {
    this.#socket = socket;
    this.#namespace = namespace;
    this.#correspondence = correspondence;
  }

  join(room: MeetingRoom): AnswerTo<CorrespondenceMessages['join']> {
    const messages = this.#correspondence.read(room, this.#socket.data.signedIn);
    if (isRefusal(messages)) return messages;
    this.#socket.data.room = room;
    void this.#socket.join(room.id);
    return { messages };
  }

  /** Undefined before joining. */
  send(wanted: NewMessage): AnswerTo<CorrespondenceMessages['send']> | undefined {
    const { room, signedIn } = this.#socket.data;
    if (!room) return undefined;
    const message = this.#correspondence.send(room, signedIn, wanted);
    if (isRefusal(message)) return message;
    for (const other of this.#namespace.sockets.values())
      if (other !== this.#socket && other.data.room === room && mayRead(room, other.data.signedIn, message))
        other.emit('message', message);
    return { message };
  }

  leave(): void {}
}
