import type { AnsweringEvent } from '../../shared/answering/answering.ts';
import { stepsTable } from './steps.ts';

/** What was said of contributions. */
export const answeringEvents = stepsTable<AnsweringEvent>('answering_events');
