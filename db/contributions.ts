import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { ConsultationId, ContributionId, PersonId } from '../shared/ids.ts';
import type { ContributionAnswer, ContributionSummary } from '../shared/protocol/http-consultations.ts';
import type { Db } from './open-database.ts';
import { enterContribution } from './papers.ts';
import { contributions } from './schema.ts';

/** `person`: whose account it came from; null when it reached the secretariat by other ways. `at` in ms. */
export function addContribution(db: Db, contribution: ContributionAnswer, person: PersonId | null, at: number): void {
  db.changed();
  db.orm.transaction((tx) => {
    tx.insert(contributions)
      .values({ ...contribution, person, createdAt: at })
      .run();
    enterContribution(db.raw, contribution.id);
  });
}

/** In the order of receipt. */
export const contributionsTo = ({ orm }: Db, consultation: ConsultationId): readonly ContributionSummary[] =>
  orm
    .select(summary)
    .from(contributions)
    .where(eq(contributions.consultationId, consultation))
    .orderBy(asc(contributions.date), asc(contributions.createdAt))
    .all()
    .map(({ takenDownAt, ...row }) => (takenDownAt === null ? row : stubOf(row)));

/** That there was a contribution stays, with its day and its organisation. */
const stubOf = <T extends ContributionSummary>(row: T): T => ({
  ...row,
  name: '',
  jobTitle: '',
  title: '',
  takenDown: true,
});

/** Without the texts: of one consultation they may be many megabytes. */
const { paragraphs: _, notice: _notice, person: _person, createdAt: _at, ...summary } = getTableColumns(contributions);

export function contributionById({ orm }: Db, id: ContributionId): ContributionAnswer | null {
  const found = orm.select().from(contributions).where(eq(contributions.id, id)).get();
  if (!found) return null;
  const { person: _person, createdAt: _at, takenDownAt, ...contribution } = found;
  return takenDownAt === null ? contribution : { ...stubOf(contribution), paragraphs: [], notice: '' };
}

/** How many paragraphs each of these contributions has; those of other consultations are left out. */
export function paragraphCounts(
  { orm }: Db,
  consultation: ConsultationId,
  ids: readonly ContributionId[],
): ReadonlyMap<ContributionId, number> {
  const rows = orm
    .select({ id: contributions.id, paragraphs: contributions.paragraphs })
    .from(contributions)
    .where(and(eq(contributions.consultationId, consultation), inArray(contributions.id, [...ids])))
    .all();
  return new Map(rows.map(({ id, paragraphs }) => [id, paragraphs.length]));
}
