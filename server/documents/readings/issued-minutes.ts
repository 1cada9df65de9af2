import { type MinutesRevision, minutesRevisionsOf } from '../../../db/minutes-revisions.ts';
import type { Db } from '../../../db/open-database.ts';
import type { EditionName } from '../../../shared/report/edition.ts';
import type { RecordName } from '../../../shared/report/record-name.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import { agreedAs } from './agreed-minutes.ts';
import type { PastMinutes } from './past-minutes.ts';
import { asRecord, type Reading } from './reading.ts';

/** A text that everybody may have: named without reading it, and read when a file is made of it. */
export type Issued = Pick<Reading, 'id' | 'name' | 'version'> & {
  readonly edition: EditionName;
  readonly read: () => Promise<Reading>;
};

/** The same in one of the two readings of the record (R13). */
export const issuedAs = (issued: Issued, record: RecordName): Issued => ({
  ...issued,
  name: `${issued.name} ${record}`,
  read: async () => asRecord(await issued.read(), record),
});

/** `now`: the text of a closed meeting. A file is made once for everybody, so it is read for nobody in particular. */
export function issuedIn(
  { db }: { readonly db: Db },
  past: PastMinutes,
  room: MeetingRoom,
  now: Reading | null,
  most: number,
): readonly Issued[] {
  const newest = now?.edition.kind === 'revision' ? now.edition.number : null;
  const first = now && newest !== null ? [{ ...now, read: async () => now }] : [];
  const others = minutesRevisionsOf(db, room.id)
    .filter(({ number }) => number !== newest)
    .slice(0, most - first.length);
  return [...first, ...others.map((row, index) => issuedOf(past, room, row, now === null && index === 0))];
}

function issuedOf(past: PastMinutes, room: MeetingRoom, row: MinutesRevision, isContinued: boolean): Issued {
  const { number, at } = row;
  const found = past.read(room, row, null);
  const name = nameOf(row, isContinued);
  const read = () => revisionIn(found, room, row, isContinued);
  const edition = { kind: 'revision', number, at, ...agreedAs(room.meeting, number) } as const;
  return { id: room.id, name, version: found.version, edition, read };
}

/** `isContinued`: the meeting was opened again, and goes on. */
export async function revisionIn(
  { version, found }: ReturnType<PastMinutes['read']>,
  room: MeetingRoom,
  row: MinutesRevision,
  isContinued: boolean,
): Promise<Reading> {
  const { number, seq, at } = row;
  const { record, said, differs } = await found();
  const agreed = agreedAs(room.meeting, number);
  const edition = { kind: 'revision', number, seq, at, isContinued, differs, ...agreed } as const;
  const name = nameOf(row, isContinued);
  const source = () => ({ ...said, edition });
  return { id: room.id, name, version, edition, isOpen: true, record: () => record, source };
}

const nameOf = ({ number }: MinutesRevision, isContinued: boolean): string =>
  `revision ${number}${isContinued ? ' continued' : ''}`;
