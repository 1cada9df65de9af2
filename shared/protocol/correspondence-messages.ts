import * as v from 'valibot';
import type { MessageId, PersonId } from '../ids.ts';
import { MESSAGE_MAX, type Message } from '../message.ts';
import { id, text } from './fields/fields.ts';
import { asks, enters, entry, type Said } from './message.ts';

const correspondence = v.variant('type', [
  v.strictObject({ type: v.literal('participant'), person: id<PersonId>() }),
  v.strictObject({ type: v.literal('chair') }),
]);

/** Namespace `/messages`, client to server: private messages between participants, moderators and the chair. */
export const correspondenceMessages = {
  /** Answered with what the person may read, oldest first; at most the last 500. */
  join: enters(v.strictObject({ ...entry })).answeredBy<{ readonly messages: readonly Message[] }>(),
  /** `id` is the sender's: a resend is the same message. Answered when it is on disk. */
  send: asks(v.strictObject({ id: id<MessageId>(), with: correspondence, text: text(MESSAGE_MAX) })).answeredBy<{
    readonly message: Message;
  }>(),
};
export type CorrespondenceMessages = typeof correspondenceMessages;
export type NewMessage = Said<CorrespondenceMessages['send']>;

/** Server to client. */
export type CorrespondenceFrames = { readonly message: Message };
