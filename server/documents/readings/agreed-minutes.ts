import { createEventLog } from '../../../db/event-log.ts';
import { addMinutesRevision, type MinutesRevision, minutesRevision } from '../../../db/minutes-revisions.ts';
import type { Db } from '../../../db/open-database.ts';
import type { Frozen } from '../../../shared/agreement/agreement.ts';
import { isFrozen } from '../../../shared/agreement/agreement-rules.ts';
import { agreementOf, type Finished } from '../../../shared/agreement/standing.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import type { RevisionName } from '../../../shared/report/edition.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import type { RecordRead } from '../../minutes/minutes-revisions.ts';

type WithDb = { readonly db: Db };

/** What everybody reads of a record that was issued (V2): null before, and once the meeting has gone on since. */
export function agreedRevision(deps: WithDb, { id, meeting }: MeetingRoom): MinutesRevision | null {
  const { issued, final } = agreementOf(meeting.agreement);
  if (!isFrozen(meeting)) return null;
  if (final !== null) return finalRevision(deps, id, final);
  return minutesRevision(deps.db, id, issued.at(-1)?.revision ?? 0) ?? null;
}

/** The row of the final version follows from the log: after a crash just after it was made, it is written when somebody reads. */
function finalRevision({ db }: WithDb, meetingId: MeetingId, final: Finished): MinutesRevision | null {
  const known = minutesRevision(db, meetingId, final.revision);
  if (known) return known;
  const [record] = createEventLog(db).readTypesAfter(meetingId, 0, ['agreement.finished']);
  if (!record) return null;
  const { revision: number, textSeq, contents: hash } = final;
  const row = { meetingId, number, seq: record.seq, textSeq, hash, at: record.at };
  addMinutesRevision(db, row);
  return row;
}

/** Under which name a revision was agreed on; left out where it was not. */
export function agreedAs({ agreement }: Meeting, revision: number): Pick<RevisionName, 'agreed'> {
  const { issued, final } = agreementOf(agreement);
  const last = issued.findLast((one) => one.revision === revision);
  const closesAt = last?.closesAt ?? 0;
  if (final?.revision === revision) return { agreed: { as: 'final', version: final.version, closesAt } };
  return last ? { agreed: { as: 'issued', version: last.version, closesAt } } : {};
}

/** The last record of which a revision tells: of a final version, that of the version that was issued. */
export function madeFrom({ agreement }: Meeting, { number, seq }: MinutesRevision): number {
  const { final } = agreementOf(agreement);
  return final?.revision === number ? final.seq : seq;
}

/** As it will be once this version is final. */
export function asFinished(meeting: Meeting, issued: Frozen): Meeting {
  const event = { ...issued, type: 'agreement.finished' } as const;
  const records = [...meeting.agreement.records, { at: 0, by: 'system', event } as const];
  return { ...meeting, agreement: { records } };
}

/** The record of a final version: what was issued, and what was agreed on it since (V7). Any other is as it was. */
export function asAgreed(record: RecordRead, asOf: (seq: number) => Omit<RecordRead, 'id'>): RecordRead {
  const { final } = agreementOf(record.meeting.agreement);
  if (final === null) return record;
  const then = asOf(final.seq);
  return { ...then, id: record.id, meeting: { ...then.meeting, agreement: record.meeting.agreement } };
}
