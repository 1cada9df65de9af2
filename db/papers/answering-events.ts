import type { AnsweringRecord } from '../../shared/answering/answering.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { answeringEvents } from '../tables/answering.ts';
import { appendSteps, stepsAfter } from './steps.ts';

/** All that was said of the contributions to a meeting, in order. */
export const answeringRecords = (db: Db, meetingId: MeetingId): readonly AnsweringRecord[] =>
  stepsAfter(db, answeringEvents, meetingId, 0);

/** Answers are for everybody, and pages that show them are made anew. */
export function appendAnswering(db: Db, meetingId: MeetingId, record: AnsweringRecord): void {
  appendSteps(db, answeringEvents, meetingId, [record]);
  db.changed(meetingId);
}
