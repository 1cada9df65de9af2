import type { AnsweringEvent } from '../../shared/answering/answering.ts';
import { stepsTable } from './steps.ts';

export const answeringEvents = stepsTable<AnsweringEvent>('answering_events');
