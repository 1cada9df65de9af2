import type * as v from 'valibot';
import type { Refusal } from '../decision.ts';
import type { MeetingId } from '../ids.ts';
import { id, whole } from './fields/fields.ts';

/** What every message says that enters a meeting: the version of the protocol, and the meeting. */
export const entry = { protocol: whole(1, 1_000_000), meetingId: id<MeetingId>() };
export type Entry = { readonly protocol: number; readonly meetingId: MeetingId };

/** `answer` stands for the types alone: no message has it. */
type Answered<Kind, Schema, Answer> = { readonly kind: Kind; readonly schema: Schema; readonly answer?: Answer };
type AnySchema = v.GenericSchema;

/** Enters a meeting, and is answered. The server looks at the version and the meeting before anything else. */
export type Entering<Schema, Answer> = Answered<'enters', Schema, Answer>;
/** Is answered; most of them only for a person who has joined. */
export type Asking<Schema, Answer> = Answered<'asks', Schema, Answer>;
/** Is not answered. */
export type Telling<Schema> = { readonly kind: 'tells'; readonly schema: Schema };
/** A message of a client: what it says, and what answers it when it is not refused. */
export type Message = Entering<AnySchema, object> | Asking<AnySchema, object> | Telling<AnySchema>;
/** The messages of one namespace, by the names of their events. */
export type Messages = Readonly<Record<string, Message>>;

/** `enters(v.strictObject({ ...entry })).answeredBy<Joined>()` */
export const enters = <Schema extends v.GenericSchema<unknown, Entry>>(schema: Schema) => ({
  answeredBy: <Answer extends object>(): Entering<Schema, Answer> => ({ kind: 'enters', schema }),
});
/** `asks(v.strictObject({ ... })).answeredBy<Done>()` */
export const asks = <Schema extends AnySchema>(schema: Schema) => ({
  answeredBy: <Answer extends object>(): Asking<Schema, Answer> => ({ kind: 'asks', schema }),
});
export const tells = <Schema extends AnySchema>(schema: Schema): Telling<Schema> => ({ kind: 'tells', schema });

/** What a message says, once its schema has read it. */
export type Said<M extends Message> = v.InferOutput<M['schema']>;
/** What answers it; `never`: nothing does. */
export type AnswerTo<M extends Message> = M extends { readonly kind: 'enters' | 'asks'; readonly answer?: infer Answer }
  ? NonNullable<Answer> | Refusal
  : never;

/** The map of events, client to server, that socket.io wants. */
export type Up<M extends Messages> = {
  [Name in keyof M]: M[Name] extends { readonly kind: 'tells' }
    ? (message: Said<M[Name]>) => void
    : (message: Said<M[Name]>, answer: (answer: AnswerTo<M[Name]>) => void) => void;
};
/** The same, server to client, from the frames by the names of their events. */
export type Down<Frames> = { [Name in keyof Frames]: (frame: Frames[Name]) => void };
