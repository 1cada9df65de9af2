import type { MinutesRevision } from '../../db/minutes-revisions.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { PublishedMinutes } from '../../shared/protocol/http-meetings.ts';
import type { MinutesSource } from '../../shared/report/compose-minutes.ts';
import type { Edition } from '../../shared/report/edition.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { RecordRead } from '../minutes/minutes-revisions.ts';
import { AT_HAND, createAtHand } from './at-hand.ts';
import { type ExportDeps, type Said, saidIn } from './export-source.ts';
import { contentsOf, createPastMinutes, type PastMinutes } from './past-minutes.ts';

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

/** The texts of the minutes that can be read: the present one, and every revision that was published (R10, R11). */
export type MinutesReadings = {
  readonly present: (room: MeetingRoom) => Reading;
  /** One that was published; null when there is none of this number. */
  readonly revision: (room: MeetingRoom, number: number) => Reading | null;
  /** Which there are, the newest first. */
  readonly list: (room: MeetingRoom) => PublishedMinutes;
  /** What everybody may read now; null before the first closing. */
  readonly published: (room: MeetingRoom) => Reading | null;
};

export function createMinutesReadings(deps: ExportDeps): MinutesReadings {
  const { rooms, texts, revisions } = deps;
  const atHand = createAtHand<Said>(AT_HAND);
  const past = createPastMinutes(deps);

  const editionOf: EditionOf = (record, said) =>
    revisions.editionOf(record, texts.of(record.id), { present: () => contentsOf(said()), of: past.contentsOf });

  function present(room: MeetingRoom): Reading {
    const text = texts.of(room.id);
    const version = `${room.seq}-${text.seq}`;
    const said = () => atHand(room.id, version, () => saidIn(deps, room, text));
    const edition = editionOf(room, said);
    const source = () => ({ ...said(), edition });
    return { id: room.id, name: 'present', version, edition, isOpen: isClosed(room), record: () => room, source };
  }

  function published(room: MeetingRoom): Reading | null {
    if (isClosed(room)) return present(room);
    const last = revisions.last(room.id);
    return last ? revisionIn(past, room, last, true) : null;
  }

  rooms.onOpened((room) => publishBeforeReopening(deps, room, editionOf));

  return {
    present,
    revision(room, number) {
      const row = revisions.find(room.id, number);
      return row ? revisionIn(past, room, row, false) : null;
    },
    list: (room) => ({
      isContinued: isContinued(published(room)),
      revisions: revisions.of(room.id).map(({ number, at }) => ({ number, at })),
    }),
    published,
  };
}

type EditionOf = (record: RecordRead, said: () => Said) => Edition;

const isClosed = ({ meeting }: Pick<MeetingRoom, 'meeting'>): boolean => meeting.sitting.phase.state === 'closed';

const isContinued = (newest: Reading | null): boolean =>
  newest?.edition.kind === 'revision' && newest.edition.isContinued;

/** `isContinued`: the meeting was opened again, and goes on. */
function revisionIn(past: PastMinutes, room: MeetingRoom, row: MinutesRevision, isContinued: boolean): Reading {
  const { number, seq, at } = row;
  const { version, found } = past.read(room, row);
  const edition = { kind: 'revision', number, seq, at, isContinued, differs: false } as const;
  const name = `revision ${number}${isContinued ? ' continued' : ''}`;
  const source = () => ({ ...found().said, edition: { ...edition, differs: found().differs } });
  return { id: room.id, name, version, edition, isOpen: true, record: () => found().record, source };
}

/** What stood until a meeting was opened again is a revision, should nobody have taken it away. */
function publishBeforeReopening(deps: ExportDeps, room: MeetingRoom, editionOf: EditionOf): void {
  room.onCommitted((records) => {
    const opened = records.find(({ event }) => event.type === 'meeting.opened');
    if (opened && room.meeting.sitting.stretches.length > 1) publish(deps, room, opened.seq - 1, editionOf);
  });
}

function publish(deps: ExportDeps, { id }: MeetingRoom, seq: number, editionOf: EditionOf): void {
  const [text, last] = [deps.texts.of(id), deps.revisions.last(id)];
  if (last?.seq === seq && last.textSeq === text.seq) return;
  const record = { ...deps.rooms.asOf(id, seq), id };
  editionOf(record, () => saidIn(deps, record, text));
}
