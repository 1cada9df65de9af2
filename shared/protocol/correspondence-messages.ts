import * as v from 'valibot';
import type { MeetingId, MessageId, PersonId } from '../ids.ts';
import { MESSAGE_MAX, type Message } from '../message.ts';
import type { RefusalCode } from '../refusals.ts';
import { id, text, whole } from './fields.ts';

/** Namespace `/messages`: private messages between participants, moderators and the chair. */
export const messagesJoinSchema = v.strictObject({ protocol: whole(1, 1_000_000), meetingId: id<MeetingId>() });
export type MessagesJoin = v.InferOutput<typeof messagesJoinSchema>;

const correspondence = v.variant('type', [
  v.strictObject({ type: v.literal('participant'), person: id<PersonId>() }),
  v.strictObject({ type: v.literal('chair') }),
]);

/** `id` is the sender's: a resend is the same message. */
export const newMessageSchema = v.strictObject({ id: id<MessageId>(), with: correspondence, text: text(MESSAGE_MAX) });
export type NewMessage = v.InferOutput<typeof newMessageSchema>;

type Refused = { readonly refused: RefusalCode };
/** What the one who joined may read, oldest first; at most the last 500. */
export type MessagesJoined = { readonly messages: readonly Message[] } | Refused;
/** On disk by now. */
export type MessageSent = { readonly message: Message } | Refused;

export type MessagesUp = {
  join: (message: MessagesJoin, answer: (joined: MessagesJoined) => void) => void;
  send: (message: NewMessage, answer: (sent: MessageSent) => void) => void;
};
export type MessagesDown = { message: (message: Message) => void };
