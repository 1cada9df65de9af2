import type { CompilingEvent } from '../../shared/compiling/compiling.ts';
import { stepsTable } from './steps.ts';

/** What was done to the draft of a meeting's compilation. */
export const compilingEvents = stepsTable<CompilingEvent>('compiling_events');
