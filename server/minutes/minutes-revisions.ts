import { createHash } from 'node:crypto';
import {
  addMinutesRevision,
  lastMinutesRevision,
  type MinutesRevision,
  minutesRevision,
  minutesRevisionsOf,
} from '../../db/minutes-revisions.ts';
import type { Db } from '../../db/open-database.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Edition } from '../../shared/report/edition.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { TextRead } from './text-read.ts';

/** The record of a meeting as it is now, or as it was once. */
export type RecordRead = Pick<MeetingRoom, 'id' | 'seq' | 'at' | 'meeting'>;
type Text = Pick<TextRead, 'seq' | 'at'>;

/** `at`: its last change, ms. `seq`: the last record in it. */
export type Revision = Pick<MinutesRevision, 'number' | 'at' | 'seq'>;

/**
 * Everything that the minutes say, for every language and format: of a text, and of a revision that is made again from the record.
 */
type Contents = { readonly present: () => string; readonly of: (revision: MinutesRevision) => Promise<string> };

/** Whether a revision that is made again is still what was taken away then (R11). */
export const saysTheSame = ({ hash }: MinutesRevision, contents: string): boolean => sha256(contents) === hash;

/** Whether the last revision says the same, although record or text have gone on. */
async function saysLast(last: MinutesRevision, { present, of }: Contents): Promise<boolean> {
  const now = present();
  return last.hash === sha256(now) || (await of(last)) === now;
}

/** Null when a later one got a number meanwhile. */
async function numbered(db: Db, room: RecordRead, text: Text, contents: Contents): Promise<MinutesRevision | null> {
  const last = lastMinutesRevision(db, room.id);
  if (last && (last.seq > room.seq || last.textSeq > text.seq)) return null;
  if (last?.seq === room.seq && last.textSeq === text.seq) return last;
  if (last && (await saysLast(last, contents))) return last;
  if (lastMinutesRevision(db, room.id)?.number !== last?.number) return numbered(db, room, text, contents);
  const next = { meetingId: room.id, number: (last?.number ?? 0) + 1, seq: room.seq, textSeq: text.seq };
  const revision = { ...next, hash: sha256(contents.present()), at: Math.max(room.at, text.at) };
  addMinutesRevision(db, revision);
  return revision;
}

/**
 * Numbers the texts of closed meetings that are taken away (R10): one that says something else than the last revision is the next.
 */
export type MinutesRevisions = {
  /** Every revision that was taken away, the newest first. */
  readonly of: (id: MeetingId) => readonly Revision[];
  /** One of them by its number. */
  readonly find: (id: MeetingId, number: number) => MinutesRevision | undefined;
  /** The newest. */
  readonly last: (id: MeetingId) => MinutesRevision | undefined;
  /** Which edition of the minutes this is. A disk that refuses gives a draft, told by its time. */
  readonly editionOf: (room: RecordRead, text: Text, contents: Contents) => Promise<Edition>;
};

export function createMinutesRevisions(db: Db, effects: Effects): MinutesRevisions {
  const known = new Map<MeetingId, { readonly made: string; readonly edition: Edition }>();

  return {
    of: (id) => minutesRevisionsOf(db, id).map(({ number, at, seq }) => ({ number, at, seq })),
    find: (id, number) => minutesRevision(db, id, number),
    last: (id) => lastMinutesRevision(db, id),

    async editionOf(room, text, contents) {
      const draft = { kind: 'draft', seq: room.seq, at: Math.max(room.at, text.at) } as const;
      if (room.meeting.sitting.phase.state !== 'closed') return draft;
      const made = `${room.seq}-${text.seq}`;
      const before = known.get(room.id);
      if (before?.made === made) return before.edition;
      try {
        const row = await numbered(db, room, text, contents);
        if (row === null) return draft;
        const { number, seq, at } = row;
        const differs = !saysTheSame(row, contents.present());
        const edition = { kind: 'revision', number, seq, at, isContinued: false, differs } as const;
        known.set(room.id, { made, edition });
        return edition;
      } catch (error) {
        effects.log.error({ err: error, meeting: room.id }, 'a revision of the minutes could not be numbered');
        return draft;
      }
    },
  };
}

/** Of all that a revision says, as its row keeps it. */
export const hashOf = (contents: string): string => sha256(contents);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
