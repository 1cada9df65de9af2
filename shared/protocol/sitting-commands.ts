import * as v from 'valibot';
import type { ConsultationId, MeetingId } from '../ids.ts';
import type { SittingCommand } from '../sitting/sitting.ts';
import { day, id, line } from './fields.ts';

const convocation = v.strictObject({
  meetingId: id<MeetingId>(),
  consultationId: id<ConsultationId>(),
  title: line,
  group: line,
  place: line,
  date: day,
  timeZone: line,
  isSample: v.boolean(),
});

export const sittingCommands = [
  v.strictObject({ type: v.literal('meeting.convene'), convocation }),
  v.strictObject({ type: v.literal('meeting.open') }),
  v.strictObject({ type: v.literal('meeting.suspend') }),
  v.strictObject({ type: v.literal('meeting.resume') }),
  v.strictObject({ type: v.literal('meeting.close') }),
] as const satisfies readonly v.GenericSchema<unknown, SittingCommand>[];
