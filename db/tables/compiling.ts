import type { CompilingEvent } from '../../shared/compiling/compiling.ts';
import { stepsTable } from './steps.ts';

export const compilingEvents = stepsTable<CompilingEvent>('compiling_events');
