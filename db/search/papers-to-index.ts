import { asc, desc, eq, gt } from 'drizzle-orm';
import { type ContributionId, idOf, type MeetingId } from '../../shared/ids.ts';
import { meetingById } from '../meetings.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';
import { compilations, passages } from '../tables/compilation.ts';
import { papers } from '../tables/papers.ts';
import type { Indexed } from './search-index.ts';

/** What one paper says now, for the index; nothing where nobody is shown it. */
export type PaperToIndex = {
  readonly seq: number;
  readonly hash: string;
  readonly source: string;
  readonly entries: readonly Indexed[];
};

/** The papers that were entered after that one, in their order; one that was entered again is told as it is now. */
export function papersAfter(db: Db, seq: number, limit: number): readonly PaperToIndex[] {
  const entered = db.orm
    .select({ seq: papers.seq, hash: papers.hash, kind: papers.kind, paper: papers.paper })
    .from(papers)
    .where(gt(papers.seq, seq))
    .orderBy(asc(papers.seq))
    .limit(limit)
    .all();
  return entered.map(({ kind, paper, ...entry }) =>
    kind === 'contribution'
      ? { ...entry, ...contributionToIndex(db, idOf<ContributionId>(paper)) }
      : { ...entry, ...compilationToIndex(db, idOf<MeetingId>(paper.slice(0, paper.lastIndexOf('/')))) },
  );
}

const IN_A_PAPER = { audience: 'all', kept: null, keptNames: null } as const;

/** Whether it is shown is asked when it is found: an administrator may take it down and put it back. */
function contributionToIndex({ orm }: Db, id: ContributionId): Omit<PaperToIndex, 'seq' | 'hash'> {
  const source = `contribution ${id}`;
  const found = orm
    .select({
      consultation: contributions.consultationId,
      title: contributions.title,
      name: contributions.name,
      organisation: contributions.organisation,
      paragraphs: contributions.paragraphs,
      withdrawnOn: contributions.withdrawnOn,
    })
    .from(contributions)
    .where(eq(contributions.id, id))
    .get();
  if (!found || found.withdrawnOn !== null) return { source, entries: [] };
  const { consultation, title, paragraphs, name, organisation } = found;
  const at = { ...IN_A_PAPER, kind: 'contribution', source, consultation, meeting: null } as const;
  const names = [name, organisation];
  const entries = [title, ...paragraphs].map((text, n) => ({ ...at, place: String(n), text, names, byName: n === 0 }));
  return { source, entries };
}

/** The last version of a meeting's compilation alone. */
function compilationToIndex(db: Db, meeting: MeetingId): Omit<PaperToIndex, 'seq' | 'hash'> {
  const source = `compilation ${meeting}`;
  const consultation = meetingById(db, meeting)?.consultationId;
  const last = db.orm
    .select({ version: compilations.version })
    .from(compilations)
    .where(eq(compilations.meetingId, meeting))
    .orderBy(desc(compilations.version))
    .get();
  if (!last || consultation === undefined) return { source, entries: [] };
  const { version } = last;
  const at = { ...IN_A_PAPER, kind: 'passage', source, consultation, meeting, names: [], byName: false } as const;
  const rows = db.orm
    .select({ id: passages.id, text: passages.text, of: passages.version })
    .from(passages)
    .where(eq(passages.meetingId, meeting))
    .orderBy(asc(passages.position))
    .all();
  const present = rows.filter(({ of }) => of === version);
  return { source, entries: present.map(({ id, text }) => ({ ...at, place: id, text })) };
}
