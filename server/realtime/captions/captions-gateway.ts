import type { Server } from 'socket.io';
import { actorOf } from '../../../shared/actor.ts';
import type { CaptionsCommand } from '../../../shared/captions/captions.ts';
import { isRefusal, refuse } from '../../../shared/decision.ts';
import type { CommandId, MeetingId } from '../../../shared/ids.ts';
import type { MeetingRecord } from '../../../shared/meeting.ts';
import { roleOf } from '../../../shared/permissions.ts';
import {
  type CaptionsFrames,
  type CaptionsMessages,
  captionsMessages,
} from '../../../shared/protocol/captions-messages.ts';
import type { AnswerTo } from '../../../shared/protocol/message.ts';
import type { CaptionLogs } from '../../captions/caption-logs.ts';
import { createLimiter, type Rate } from '../../limiter.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { MeetingRooms } from '../../meetings/meeting-rooms.ts';
import { type ChannelDeps, createChannel, type NamespaceOf, type SocketOf, seatPeople } from '../channel.ts';
import type { Door } from '../connections/authenticate.ts';
import type { Limits } from '../rate.ts';
import { captionsFor, readersOf, tellReaders } from './caption-readers.ts';

export type CaptionsGatewayDeps = ChannelDeps & {
  readonly rooms: MeetingRooms;
  readonly logs: CaptionLogs;
  readonly door: Pick<Door, 'guard'>;
  readonly limits: Limits;
};
type CaptionsNamespace = NamespaceOf<CaptionsMessages, CaptionsFrames>;

/** Of one captioner: what was typed while the line was gone comes at once. */
const WRITING: Rate = { burst: 60, perSecond: 4 };

/** The namespace `/captions`: members read captions in a language, and captioners write them. */
export function attachCaptionsGateway(io: Server, deps: CaptionsGatewayDeps): { readonly stop: () => void } {
  const namespace: CaptionsNamespace = io.of('/captions');
  const { logs, limits, effects } = deps;
  const [joins, writing] = [createLimiter(limits.joins, effects.ticks), createLimiter(WRITING, effects.ticks)];
  const channel = createChannel<CaptionsMessages, CaptionsSeat, MeetingRoom>(captionsMessages, deps, {
    join: {
      limit: joins,
      enter: (seat, { language }, room) => logs.whenHeld(room.id, () => seat.join(room, language)),
    },
    write: { limit: writing, answer: (seat, { id, ...said }) => seat.give(id, { type: 'captions.write', ...said }) },
    correct: {
      limit: writing,
      answer: (seat, { id, ...said }) => seat.give(id, { type: 'captions.correct', ...said }),
    },
  });
  seatPeople(namespace, deps.door, channel, (socket) => new CaptionsSeat(socket, logs));
  deps.rooms.onOpened((room) => void room.onCommitted((records) => sendAway(namespace, room.id, records)));
  const stop = tellReaders(logs, {
    line: (readers, line) => void namespace.to(readers).emit('line', line),
    languages: (meetingId, frame) => void namespace.to(meetingId).emit('languages', frame),
  });
  return { stop };
}

/** A person who is excluded reads on no longer. */
function sendAway(namespace: CaptionsNamespace, meetingId: MeetingId, records: readonly MeetingRecord[]): void {
  const excluded = records.flatMap(({ event }) => (event.type === 'attendance.excluded' ? [event.person] : []));
  for (const socket of excluded.length > 0 ? namespace.sockets.values() : [])
    if (excluded.includes(socket.data.signedIn.person) && socket.rooms.has(meetingId)) socket.disconnect();
}

/** One socket at the captions of one meeting. */
class CaptionsSeat {
  readonly #socket: SocketOf<CaptionsMessages, CaptionsFrames>;
  readonly #logs: CaptionLogs;
  #room: MeetingRoom | undefined;
  #readers: string | undefined;

  constructor(socket: SocketOf<CaptionsMessages, CaptionsFrames>, logs: CaptionLogs) {
    this.#socket = socket;
    this.#logs = logs;
  }

  /** Takes the place of what was read before. */
  join(room: MeetingRoom, wanted: string | null): AnswerTo<CaptionsMessages['join']> {
    this.leave();
    // Gone while they were read.
    if (!this.#socket.connected) return refuse('not-joined');
    if (roleOf(room.meeting.attendance, actorOf(this.#socket.data.signedIn)) === null) return refuse('not-a-member');
    const answer = captionsFor(this.#logs, room.id, wanted);
    this.#room = room;
    void this.#socket.join(room.id);
    if (answer.language === null) return answer;
    this.#readers = readersOf(room.id, answer.language);
    void this.#socket.join(this.#readers);
    return answer;
  }

  /** Undefined before joining. */
  give(id: CommandId, command: CaptionsCommand) {
    const room = this.#room;
    if (!room) return undefined;
    const by = actorOf(this.#socket.data.signedIn);
    return this.#logs.whenHeld(room.id, (): AnswerTo<CaptionsMessages['write']> => {
      const record = this.#logs.execute(room, command, { id, by });
      return isRefusal(record) ? record : { done: { at: record.at } };
    });
  }

  leave(): void {
    for (const name of [this.#room?.id, this.#readers]) if (name !== undefined) void this.#socket.leave(name);
    this.#room = undefined;
    this.#readers = undefined;
  }
}
