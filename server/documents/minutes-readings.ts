import { createEventLog } from '../../db/event-log.ts';
import type { MinutesRevision } from '../../db/minutes-revisions.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { fold } from '../../shared/law.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import type { PublishedMinutes } from '../../shared/protocol/http-meetings.ts';
import type { MinutesSource } from '../../shared/report/compose-minutes.ts';
import type { Edition } from '../../shared/report/edition.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import { type RecordRead, saysTheSame } from '../minutes/minutes-revisions.ts';
import { createWithdrawals } from '../minutes/withdrawals.ts';
import { createAtHand } from './at-hand.ts';
import { type ExportDeps, type Said, saidIn } from './export-source.ts';

/** One text of a meeting's minutes, made when it is asked for. */
export type Reading = {
  readonly id: MeetingId;
  /** Which of the meeting's texts, and all that it is made from. */
  readonly name: string;
  readonly version: string;
  readonly edition: Edition;
  /** Whether everybody may have it. */
  readonly isOpen: boolean;
  readonly record: () => RecordRead;
  readonly source: () => MinutesSource;
};

/** So many are at hand: all files of one text, in all languages, are made from the same. */
const AT_HAND = 4;

type Past = { readonly record: RecordRead; readonly said: Said };
const contentsOf = ({ skeleton, textOf }: Said): string => JSON.stringify([skeleton, skeleton.items.map(textOf)]);

const isClosed = ({ meeting }: Pick<MeetingRoom, 'meeting'>): boolean => meeting.sitting.phase.state === 'closed';

/** The texts of the minutes that can be read: the present one, and every revision that was published (R10, R11). */
export function createMinutesReadings(deps: ExportDeps) {
  const { rooms, texts, revisions, effects } = deps;
  const presentSaid = createAtHand<Said>(AT_HAND);
  const past = createAtHand<Past & { readonly differs: boolean }>(AT_HAND);
  const withdrawals = createWithdrawals(createEventLog(deps.db));

  const versionOf = (record: RecordRead): string => `${record.seq}-${texts.of(record.id).seq}`;

  function editionOf(record: RecordRead, said: () => Said): Edition {
    const contents = {
      present: () => contentsOf(said()),
      of: (row: MinutesRevision) => contentsOf(readThen(row).said),
    };
    return revisions.editionOf(record, texts.of(record.id), contents);
  }

  function present(room: MeetingRoom): Reading {
    const version = versionOf(room);
    const said = () => presentSaid(room.id, version, () => saidIn(deps, room, texts.of(room.id)));
    const edition = editionOf(room, said);
    const source = () => ({ ...said(), edition });
    return { id: room.id, name: 'present', version, edition, isOpen: isClosed(room), record: () => room, source };
  }

  function readThen({ meetingId: id, seq, textSeq }: MinutesRevision, since: readonly MeetingRecord[] = []): Past {
    const standing = rooms.asOf(id, seq);
    const record = { ...standing, id, meeting: fold(since, standing.meeting) };
    return { record, said: saidIn(deps, record, texts.asOf(id, textSeq)) };
  }

  /** As it was published, without what has been withdrawn since (R11). */
  function readPast(row: MinutesRevision, since: readonly MeetingRecord[]) {
    const then = readThen(row);
    const differs = !saysTheSame(row, contentsOf(then.said));
    if (differs)
      effects.log.warn({ meeting: row.meetingId, revision: row.number }, 'a revision is not what was published');
    return { ...(since.length > 0 ? readThen(row, since) : then), differs };
  }

  function revision(room: MeetingRoom, row: MinutesRevision, isContinued: boolean): Reading {
    const { number, seq, at, textSeq } = row;
    const since = withdrawals.since(room, seq);
    const version = `${seq}-${textSeq}-${since.length}`;
    const edition = { kind: 'revision', number, seq, at, isContinued, differs: false } as const;
    const found = () => past(`${room.id} ${number}`, version, () => readPast(row, since));
    const name = `revision ${number}${isContinued ? ' continued' : ''}`;
    const source = () => ({ ...found().said, edition: { ...edition, differs: found().differs } });
    return { id: room.id, name, version, edition, isOpen: true, record: () => found().record, source };
  }

  /** What stood until a meeting was opened again is a revision, should nobody have taken it away. */
  function publishBefore(room: MeetingRoom, opened: number): void {
    const [text, last] = [texts.of(room.id), revisions.last(room.id)];
    if (last?.seq === opened - 1 && last.textSeq === text.seq) return;
    const record = { ...rooms.asOf(room.id, opened - 1), id: room.id };
    editionOf(record, () => saidIn(deps, record, text));
  }

  rooms.onOpened((room) =>
    room.onCommitted((records) => {
      const opened = records.find(({ event }) => event.type === 'meeting.opened');
      if (opened && room.meeting.sitting.stretches.length > 1) publishBefore(room, opened.seq);
    }),
  );

  /** What everybody may read now; null before the first closing. */
  function published(room: MeetingRoom): Reading | null {
    if (isClosed(room)) return present(room);
    const last = revisions.last(room.id);
    return last ? revision(room, last, true) : null;
  }

  return {
    present,
    /** One that was published; null when there is none of this number. */
    revision(room: MeetingRoom, number: number): Reading | null {
      const row = revisions.find(room.id, number);
      return row ? revision(room, row, false) : null;
    },
    /** Which there are, the newest first. */
    list(room: MeetingRoom): PublishedMinutes {
      const newest = published(room)?.edition;
      return {
        isContinued: newest?.kind === 'revision' && newest.isContinued,
        revisions: revisions.of(room.id).map(({ number, at }) => ({ number, at })),
      };
    },
    published,
  };
}
