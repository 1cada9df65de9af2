import * as v from 'valibot';
import type { PersonId } from '../ids.ts';
import { type CaughtUp, catchUp, joinSchema, piece } from './catching-up.ts';
import { envelopeSchema, type Receipt } from './commands/command.ts';
import { type AnswerTo, asks, enters } from './message.ts';
import type { RecordsFrame, Stopping } from './records.ts';

export type Joined = CaughtUp & { readonly person: PersonId };

/** Namespace `/meeting`, client to server. */
export const meetingMessages = {
  join: enters(joinSchema).answeredBy<Joined>(),
  command: asks(envelopeSchema).answeredBy<Receipt>(),
  catchUp,
  piece,
  /** Whether the connection lives. `at`: server time, ms. A refusal is a sign of life as well. */
  pulse: asks(v.strictObject({})).answeredBy<{ readonly at: number }>(),
};
export type MeetingMessages = typeof meetingMessages;
export type JoinAnswer = AnswerTo<MeetingMessages['join']>;

/**
 * How many people wait for admission: to those who may admit, when they join and whenever it may have changed. HTTP tells who they
 * are.
 */
export type ApplicationsFrame = { readonly waiting: number };

/** Server to client. */
export type MeetingFrames = {
  readonly records: RecordsFrame;
  readonly applications: ApplicationsFrame;
  readonly stopping: Stopping;
};
