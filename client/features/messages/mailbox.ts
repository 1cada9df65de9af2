import type { Socket } from 'socket.io-client';
import { createMemo, createSignal, onCleanup, untrack } from 'solid-js';
import { idOf, type MeetingId, type MessageId, type PersonId } from '../../../shared/ids.ts';
import type { Correspondence, Message } from '../../../shared/message.ts';
import type {
  CorrespondenceFrames,
  CorrespondenceMessages,
  NewMessage,
} from '../../../shared/protocol/correspondence-messages.ts';
import type { AnswerTo, Down, Up } from '../../../shared/protocol/message.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { passesByItself, type RefusalCode } from '../../../shared/refusals.ts';
import { comeBack } from '../../connection/come-back.ts';
import { newId } from '../../connection/new-id.ts';
import { keptReadMarks, type ReadMarks } from './read-marks.ts';

const ANSWER_MS = 10_000;
/** After a refusal that passes by itself, and for an answer that does not come, ms. */
const AGAIN_MS = 3000;
type Line = Socket<Down<CorrespondenceFrames>, Up<CorrespondenceMessages>>;

/** The name of a correspondence: `chair`, or the participant's id. */
export const nameOf = (correspondence: Correspondence): string =>
  correspondence.type === 'chair' ? 'chair' : correspondence.person;

/**
 * One's private messages. What is written while the line is down, or refused for a reason that passes, is sent when it
 * can be, in the order written; the id makes a resend harmless.
 */
export function createMailbox(
  socket: Line,
  meetingId: MeetingId,
  me: () => PersonId | null,
  refused: (code: RefusalCode) => void,
) {
  const [messages, setMessages] = createSignal<readonly Message[]>([]);
  const [unsent, setUnsent] = createSignal<readonly NewMessage[]>([]);
  const marks = keptReadMarks(meetingId, untrack(me));
  const [seen, setSeen] = createSignal<ReadMarks>(marks.recall());

  const keep = (arrived: readonly Message[]) =>
    setMessages((before) => {
      const there = new Set(before.map(({ id }) => id));
      return [...before, ...arrived.filter(({ id }) => !there.has(id))].sort((a, b) => a.at - b.at);
    });
  const settle = (id: MessageId) => setUnsent((before) => before.filter((message) => message.id !== id));

  let joined = false;
  let sending = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  function tryAgain(): void {
    clearTimeout(again);
    again = setTimeout(() => void (joined ? sendAll() : join()), AGAIN_MS);
  }

  /** Whether this message is done with: taken, or refused for good. */
  async function transmit(message: NewMessage): Promise<boolean> {
    const answer: AnswerTo<CorrespondenceMessages['send']> | null = await socket
      .timeout(ANSWER_MS)
      .emitWithAck('send', message)
      .catch(() => null);
    if (answer === null) return false;
    if ('refused' in answer && passesByItself(answer.refused)) {
      if (answer.refused === 'not-joined') joined = false;
      return false;
    }
    settle(message.id);
    if ('refused' in answer) refused(answer.refused);
    else keep([answer.message]);
    return true;
  }

  /** One after the other, so that none overtakes another that has to wait. */
  async function sendAll(): Promise<void> {
    if (sending || !joined) return;
    sending = true;
    let goesOn = true;
    for (let next = unsent()[0]; goesOn && next; next = unsent()[0]) goesOn = await transmit(next);
    sending = false;
    if (!goesOn) tryAgain();
  }

  async function join(): Promise<void> {
    if (!socket.connected) return;
    const answer = await socket
      .timeout(ANSWER_MS)
      .emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId })
      .catch(() => null);
    if (answer === null || ('refused' in answer && passesByItself(answer.refused))) return tryAgain();
    if ('refused' in answer) return;
    joined = true;
    keep(answer.messages);
    await sendAll();
  }

  function send(correspondence: Correspondence, text: string): void {
    setUnsent((before) => [...before, { id: idOf<MessageId>(newId()), with: correspondence, text }]);
    void sendAll();
  }

  socket.on('connect', () => void join());
  socket.on('disconnect', () => {
    joined = false;
  });
  socket.on('message', (message) => keep([message]));
  const stayAway = comeBack(socket);
  socket.connect();
  onCleanup(() => {
    clearTimeout(again);
    stayAway();
    socket.removeAllListeners().disconnect();
  });

  const unread = createMemo(() => {
    const counts = new Map<string, number>();
    for (const message of messages()) {
      const name = nameOf(message.with);
      if (message.author !== me() && message.at > (seen().get(name) ?? 0))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  });
  return {
    messages,
    unsent,
    send,
    with: (name: string) => messages().filter((message) => nameOf(message.with) === name),
    unread: (name: string) => unread().get(name) ?? 0,
    unreadInAll: () => [...unread().values()].reduce((sum, count) => sum + count, 0),
    /** Everything that has come in this correspondence has been shown. */
    read: (name: string): void => {
      marks.keep(setSeen((before) => new Map(before).set(name, messages().at(-1)?.at ?? before.get(name) ?? 0)));
    },
  };
}

export type Mailbox = ReturnType<typeof createMailbox>;
