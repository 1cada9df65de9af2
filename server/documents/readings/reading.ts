import type { MeetingId } from '../../../shared/ids.ts';
import type { MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import type { Edition } from '../../../shared/report/edition.ts';
import type { RecordName } from '../../../shared/report/record-name.ts';
import type { RecordRead } from '../../minutes/minutes-revisions.ts';

/** One text of a meeting's minutes, made when somebody asks for it. */
export type Reading = {
  readonly id: MeetingId;
  /** Which of the meeting's texts it is, and all from which it is made. */
  readonly name: string;
  readonly version: string;
  readonly edition: Edition;
  /** Whether everybody may read it. */
  readonly isOpen: boolean;
  readonly record: () => RecordRead;
  readonly source: () => MinutesSource;
};

/** The same text in one of the two readings of the record (R13). */
export const asRecord = (reading: Reading, record: RecordName): Reading =>
  record === 'summary'
    ? reading
    : { ...reading, name: `${reading.name} ${record}`, source: () => ({ ...reading.source(), record }) };
