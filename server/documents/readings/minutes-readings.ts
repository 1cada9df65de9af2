import { headOfCaptions } from '../../../db/captions/caption-events.ts';
import { NOTHING } from '../../../db/head.ts';
import type { MinutesRevision } from '../../../db/minutes-revisions.ts';
import type { Frozen } from '../../../shared/agreement/agreement.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { PublishedMinutes } from '../../../shared/protocol/http/meetings/meetings.ts';
import type { Edition } from '../../../shared/report/edition.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';
import { hashOf, type RecordRead, type Revision } from '../../minutes/minutes-revisions.ts';
import type { TextRead } from '../../minutes/text-read.ts';
import type { Asker } from '../../threads/thread-shares.ts';
import { AT_HAND, createAtHand } from '../at-hand.ts';
import { agreedAs, agreedRevision } from './agreed-minutes.ts';
import { type ExportDeps, type Said, saidIn } from './export-source.ts';
import { type Issued, issuedIn, revisionIn } from './issued-minutes.ts';
import { contentsOf, createPastMinutes, type PastMinutes } from './past-minutes.ts';
import type { Reading } from './reading.ts';

/** The texts of the minutes that can be read: the present one, and every revision that was published (R10, R11). `whose`: for whom. */
export type MinutesReadings = {
  readonly present: (room: MeetingRoom, whose: Asker) => Promise<Reading>;
  /** A revision that was published; null when there is none with this number. */
  readonly revision: (room: MeetingRoom, number: number, whose: Asker) => Promise<Reading | null>;
  /** Which revisions there are, the newest first. */
  readonly list: (room: MeetingRoom, whose: Asker) => Promise<PublishedMinutes>;
  /** What everybody may read now; null before the first closing. */
  readonly published: (room: MeetingRoom, whose: Asker) => Promise<Reading | null>;
  /** So many of those that were published, the newest first; none before the first closing, and never a draft. */
  readonly issued: (room: MeetingRoom, most: number, whose: Asker) => Promise<readonly Issued[]>;
  /** How a revision is kept. */
  readonly row: (id: MeetingId, number: number) => MinutesRevision | undefined;
  /** The record of a closed meeting as it stands, with its number; null when the disk refuses. */
  readonly numbered: (room: MeetingRoom, whose: Asker) => Promise<MinutesRevision | null>;
  /** What the final version of this one will be: its number, and the SHA-256 of all that it says. */
  readonly toBeFinal: (room: MeetingRoom, issued: Frozen) => Promise<Pick<Frozen, 'revision' | 'contents'>>;
};

export function createMinutesReadings(deps: ExportDeps): MinutesReadings {
  const { revisions } = deps;
  const atHand = createAtHand<Said>(AT_HAND);
  const past = createPastMinutes(deps);

  const editionOf: EditionOf = (record, text, said) =>
    revisions.editionOf(record, text, { present: () => contentsOf(said()), of: past.contentsOf });

  const reopening = publishingBefore(deps, editionOf);

  const asItStands = readingOf(deps, atHand, editionOf);
  const present = async (room: MeetingRoom, whose: Asker): Promise<Reading> => {
    const row = agreedRevision(deps, room);
    return row ? revisionIn(past.read(room, row, whose), room, row, false) : asItStands(room, whose);
  };

  async function published(room: MeetingRoom, whose: Asker): Promise<Reading | null> {
    if (isClosed(room)) return present(room, whose);
    await reopening.get(room.id);
    const last = revisions.last(room.id);
    return last ? revisionIn(past.read(room, last, whose), room, last, true) : null;
  }

  return {
    present,
    async revision(room, number, whose) {
      await reopening.get(room.id);
      const row = revisions.find(room.id, number);
      return row ? revisionIn(past.read(room, row, whose), room, row, false) : null;
    },
    list: async (room, whose) => listed(room, await published(room, whose), revisions.of(room.id)),
    published,
    async issued(room, most, whose) {
      const now = await (isClosed(room) ? present(room, whose) : reopening.get(room.id));
      return issuedIn(deps, past, room, now ?? null, most);
    },
    ...ofAgreement(deps, past, asItStands),
  };
}

type AsItStands = (room: MeetingRoom, whose: Asker) => Promise<Reading>;

/** The record as it is now, whatever was issued of it. */
const readingOf =
  (deps: ExportDeps, atHand: ReturnType<typeof createAtHand<Said>>, editionOf: EditionOf): AsItStands =>
  async (room, whose) => {
    const text = await deps.texts.of(room.id).read(whose);
    const record = recordOf(room);
    const version = `${record.seq}-${text.seq}${spokenSince(deps, record)}`;
    const said = () => atHand(record.id, version, () => saidIn(deps, record, text));
    return presentReading(record, version, said, await editionOf(record, text, said));
  };

/** What issuing and finishing ask for. */
const ofAgreement = (
  { revisions }: ExportDeps,
  past: PastMinutes,
  asItStands: AsItStands,
): Pick<MinutesReadings, 'row' | 'numbered' | 'toBeFinal'> => ({
  row: (id, number) => revisions.find(id, number),
  async numbered(room, whose) {
    const { edition } = await asItStands(room, whose);
    return edition.kind === 'revision' ? (revisions.find(room.id, edition.number) ?? null) : null;
  },
  async toBeFinal(room, issued) {
    const revision = (revisions.last(room.id)?.number ?? 0) + 1;
    return { revision, contents: hashOf(await past.finished(room, issued)) };
  },
});

type EditionOf = (record: RecordRead, text: TextRead, said: () => Said) => Promise<Edition>;

/** Captions come without a record of the meeting: of one that goes on, how many there are. */
function spokenSince({ db }: ExportDeps, record: RecordRead): string {
  const { seq } = isClosed(record) ? NOTHING : headOfCaptions(db.raw, record.id);
  return seq === 0 ? '' : `-${seq}`;
}

/** The record as it is now: it may go on while a text is read. */
const recordOf = ({ id, seq, at, meeting }: MeetingRoom): RecordRead => ({ id, seq, at, meeting });

const isClosed = ({ meeting }: Pick<RecordRead, 'meeting'>): boolean => meeting.sitting.phase.state === 'closed';

const listed = (
  { meeting }: MeetingRoom,
  newest: Reading | null,
  revisions: readonly Revision[],
): PublishedMinutes => ({
  isContinued: newest?.edition.kind === 'revision' && newest.edition.isContinued,
  revisions: revisions.map(({ number, at }) => ({ number, at, ...agreedAs(meeting, number) })),
});

const presentReading = (record: RecordRead, version: string, said: () => Said, edition: Edition): Reading => ({
  ...{ id: record.id, name: 'present', version, edition, isOpen: isClosed(record), record: () => record },
  source: () => ({ ...said(), edition }),
});

/** What is being published because a meeting goes on: other readers wait for it meanwhile. */
function publishingBefore(deps: ExportDeps, editionOf: EditionOf): ReadonlyMap<MeetingId, Promise<void>> {
  const publishing = new Map<MeetingId, Promise<void>>();
  const failed = (err: unknown): void => deps.effects.log.error({ err }, 'what stood could not be published');
  deps.rooms.onOpened((room) =>
    onReopened(room, (seq) => void publishing.set(room.id, publish(deps, room, seq, editionOf).catch(failed))),
  );
  return publishing;
}

/** `reopened`: told of the last record before a meeting was opened again. */
function onReopened(room: MeetingRoom, reopened: (seq: number) => void): void {
  room.onCommitted((records) => {
    const opened = records.find(({ event }) => event.type === 'meeting.opened');
    if (opened && room.meeting.sitting.stretches.length > 1) reopened(opened.seq - 1);
  });
}

/** What stood until then becomes a revision, if nobody has taken it away before. */
async function publish(deps: ExportDeps, { id }: MeetingRoom, seq: number, editionOf: EditionOf): Promise<void> {
  const text = deps.texts.of(id);
  const textSeq = text.seq;
  const last = deps.revisions.last(id);
  if (last?.seq === seq && last.textSeq === textSeq) return;
  const now = await text.read(null);
  const then = now.seq === textSeq ? now : await deps.texts.asOf(id, textSeq, null);
  const record = { ...deps.rooms.asOf(id, seq), id };
  await editionOf(record, then, () => saidIn(deps, record, then));
}
