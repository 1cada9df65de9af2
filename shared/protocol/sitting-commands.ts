import * as v from 'valibot';
import type { SittingCommand } from '../sitting/sitting.ts';

export const sittingCommands = [
  v.strictObject({ type: v.literal('meeting.open') }),
  v.strictObject({ type: v.literal('meeting.suspend') }),
  v.strictObject({ type: v.literal('meeting.resume') }),
  v.strictObject({ type: v.literal('meeting.close') }),
] as const satisfies readonly v.GenericSchema<unknown, SittingCommand>[];
