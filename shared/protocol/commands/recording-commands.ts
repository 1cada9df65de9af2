import * as v from 'valibot';
import type { RecordingCommand } from '../../recording/recording.ts';

export const recordingCommands = [
  v.strictObject({ type: v.literal('recording.plan'), isPlanned: v.boolean() }),
  v.strictObject({ type: v.literal('recording.begin') }),
  v.strictObject({ type: v.literal('recording.end') }),
  v.strictObject({ type: v.literal('recording.answer'), isYes: v.boolean() }),
] as const satisfies readonly v.GenericSchema<unknown, RecordingCommand>[];
