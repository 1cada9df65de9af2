import type { CompilingRecord } from '../../shared/compiling/compiling.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { compilingEvents } from '../tables/compiling.ts';
import { appendSteps, stepsAfter } from './steps.ts';

/** What was done to the draft of a meeting after `seq`, in order. */
export const compilingRecords = (db: Db, meetingId: MeetingId, seq = 0): readonly CompilingRecord[] =>
  stepsAfter(db, compilingEvents, meetingId, seq);

export const appendCompiling = (db: Db, meetingId: MeetingId, records: readonly CompilingRecord[]): void =>
  appendSteps(db, compilingEvents, meetingId, records);
