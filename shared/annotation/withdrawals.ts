import type { AnnotationEvent } from './annotation.ts';

/** The events that take words out of the record, also out of what was published before (R11). */
export const WITHDRAWALS = [
  'annotation.withdrawn',
  'annotation.reply-withdrawn',
  'annotation.everything-withdrawn',
] as const satisfies readonly AnnotationEvent['type'][];
