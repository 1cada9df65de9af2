import { createMemo, createSignal, untrack } from 'solid-js';
import { idOf, type MeetingId, type MessageId, type PersonId } from '../../../shared/ids.ts';
import type { Correspondence, Message } from '../../../shared/message.ts';
import type { NewMessage } from '../../../shared/protocol/correspondence-messages.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { ChannelSocket } from '../../connection/channel-socket.ts';
import { newId } from '../../connection/new-id.ts';
import { createMessagesChannel } from './messages-channel.ts';
import { keptReadMarks, type ReadMarks } from './read-marks.ts';

export type Mailbox = {
  /** All messages that the person may read, oldest first. */
  readonly messages: () => readonly Message[];
  /** What the server does not have yet, in the order written. */
  readonly unsent: () => readonly NewMessage[];
  readonly send: (correspondence: Correspondence, text: string) => void;
  /** Of one correspondence, by its name. */
  readonly with: (name: string) => readonly Message[];
  readonly unread: (name: string) => number;
  readonly unreadInAll: () => number;
  /** Everything that has come in this correspondence has been shown. */
  readonly read: (name: string) => void;
};

/** The name of a correspondence: `chair`, or the participant's id. */
export const nameOf = (correspondence: Correspondence): string =>
  correspondence.type === 'chair' ? 'chair' : correspondence.person;

/**
 * A person's private messages. What is written while there is no connection, or refused for a reason that passes, is sent when it
 * can be, in the order written; the id makes a resend harmless.
 */
export function createMailbox(
  socket: ChannelSocket,
  meetingId: MeetingId,
  me: () => PersonId | null,
  refused: (code: RefusalCode) => void,
): Mailbox {
  const [messages, setMessages] = createSignal<readonly Message[]>([]);
  const arrived = (more: readonly Message[]) => void setMessages((before) => together(before, more));
  const channel = createMessagesChannel({ socket, meetingId, arrived, refused });
  return {
    messages,
    unsent: channel.unsent,
    send: (correspondence, text) => channel.send({ id: idOf<MessageId>(newId()), with: correspondence, text }),
    with: (name) => messages().filter((message) => nameOf(message.with) === name),
    ...createReading(meetingId, me, messages),
  };
}

function together(before: readonly Message[], more: readonly Message[]): readonly Message[] {
  const there = new Set(before.map(({ id }) => id));
  return [...before, ...more.filter(({ id }) => !there.has(id))].sort((a, b) => a.at - b.at);
}

/** What this device has shown of it. */
function createReading(
  meetingId: MeetingId,
  me: () => PersonId | null,
  messages: Mailbox['messages'],
): Pick<Mailbox, 'unread' | 'unreadInAll' | 'read'> {
  const marks = keptReadMarks(meetingId, untrack(me));
  const [seen, setSeen] = createSignal<ReadMarks>(marks.recall());
  const isUnread = ({ author, at, with: correspondence }: Message) =>
    author !== me() && at > (seen().get(nameOf(correspondence)) ?? 0);
  const unread = createMemo(() => {
    const counts = new Map<string, number>();
    for (const { with: correspondence } of messages().filter(isUnread))
      counts.set(nameOf(correspondence), (counts.get(nameOf(correspondence)) ?? 0) + 1);
    return counts;
  });
  return {
    unread: (name) => unread().get(name) ?? 0,
    unreadInAll: () => [...unread().values()].reduce((sum, count) => sum + count, 0),
    read: (name) =>
      marks.keep(setSeen((before) => new Map(before).set(name, messages().at(-1)?.at ?? before.get(name) ?? 0))),
  };
}
