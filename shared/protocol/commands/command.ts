import * as v from 'valibot';
import type { CommandId } from '../../ids.ts';
import type { MeetingCommand } from '../../meeting.ts';
import type { RefusalCode } from '../../refusals.ts';
import { id } from '../fields/fields.ts';
import { agendaCommands } from './agenda-commands.ts';
import { agreementCommands } from './agreement-commands.ts';
import { annotationCommands } from './annotation-commands.ts';
import { attendanceCommands } from './attendance-commands.ts';
import { compilationCommands } from './compilation-commands.ts';
import { floorCommands } from './floor-commands.ts';
import { minutesCommands } from './minutes-commands.ts';
import { recordingCommands } from './recording-commands.ts';
import { sittingCommands } from './sitting-commands.ts';

/**
 * Commands that nobody sends: the server gives them itself, for what happens beside the log. A meeting is changed over HTTP, where
 * changes are counted (M9). A person who is enrolled has created the meeting or accepted an invitation to it. A compilation is
 * published with its text, over HTTP, by a secretary whom the record names; so are texts of speeches handed in and withdrawn.
 * What refers to another meeting goes over HTTP too, where it is known who may read that one (R18, R20).
 * The recorder notes its gaps.
 * What refers to another meeting goes over HTTP too, where it is known who may read that one (R18, R20). So do issuing and finishing the minutes.
 */
export const UNSENT = [
  'meeting.convene',
  'meeting.reschedule',
  'attendance.enrol',
  'attendance.confirm',
  'attendance.mark-away',
  'attendance.mark-back',
  'compilation.publish',
  'annotation.import',
  'minutes.take-over',
  'minutes.follow-decision',
  'speech.hand-in',
  'speech.choose-publication',
  'speech.withdraw',
  'recording.note-gap',
  'agreement.issue',
  'agreement.finish',
] as const satisfies readonly MeetingCommand['type'][];
type SentCommand = Exclude<MeetingCommand, { readonly type: (typeof UNSENT)[number] }>;

export const commandSchema = v.variant('type', [
  ...sittingCommands,
  ...attendanceCommands,
  ...agendaCommands,
  ...floorCommands,
  ...compilationCommands,
  ...annotationCommands,
  ...minutesCommands,
  ...recordingCommands,
  ...agreementCommands,
]) satisfies v.GenericSchema<unknown, SentCommand>;

/**
 * A command with the id that its sender made: a resend with the same id is answered as before and done once. `until`: server time,
 * ms, after which it is no longer wanted (L5); left out: it is wanted for ever.
 */
export type CommandEnvelope = {
  readonly id: CommandId;
  readonly command: MeetingCommand;
  readonly until?: number | undefined;
};
export const envelopeSchema: v.GenericSchema<unknown, CommandEnvelope> = v.strictObject({
  id: id<CommandId>(),
  command: commandSchema,
  until: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/**
 * The answer to a command. `seq`: the last record that it led to, on disk by now. `at`: server time, ms.
 * The client has done what it asked once it has folded up to `seq`.
 */
export type Receipt =
  | { readonly accepted: { readonly seq: number; readonly at: number } }
  | { readonly refused: RefusalCode };
