import * as v from 'valibot';
import type { SittingCommand } from '../../sitting/sitting.ts';
import { day, line, timeZone, whole } from '../fields/fields.ts';

const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Hours of a meeting; null: only the day is known. */
export const hours = v.nullable(v.strictObject({ begins: hour, lastDay: day, ends: hour }));
/** What a meeting is called, where and when it is. */
export const appointmentSchema = v.strictObject({ title: line, place: line, date: day, timeZone, hours });

/** How often the meeting had been changed when the form was made from it. */
export const changes = whole(0, Number.MAX_SAFE_INTEGER);

export const sittingCommands = [
  v.strictObject({ type: v.literal('meeting.open') }),
  v.strictObject({ type: v.literal('meeting.suspend') }),
  v.strictObject({ type: v.literal('meeting.resume') }),
  v.strictObject({ type: v.literal('meeting.close') }),
] as const satisfies readonly v.GenericSchema<unknown, SittingCommand>[];
