import { and, eq, inArray, type SQLWrapper, sql } from 'drizzle-orm';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';
import { contributionVersions } from '../tables/contribution-versions.ts';
import { isAccepted } from './contributions.ts';

/** A version of a contribution to a consultation, as `contribution id 2`. */
const versionName = (id: ContributionId, version: number): string => `${id} ${version}`;
const lengthOf = (list: SQLWrapper) => sql<number>`json_array_length(${list})`;
type Cited = { readonly contributionId: ContributionId; readonly version?: number | undefined };

/** How many paragraphs a version of these contributions has; 0 for what is of another consultation, or is not there. */
export function paragraphCounts(
  { orm }: Db,
  consultation: ConsultationId,
  ids: readonly ContributionId[],
): (cited: Cited) => number {
  const { id, version, paragraphs } = contributions;
  const isTheirs = and(eq(contributions.consultationId, consultation), inArray(id, [...ids]), isAccepted());
  const now = orm
    .select({ id, version, count: lengthOf(paragraphs) })
    .from(contributions)
    .where(isTheirs)
    .all();
  const former = contributionVersions;
  const before = orm
    .select({ id, version: former.version, count: lengthOf(former.paragraphs) })
    .from(former)
    .innerJoin(contributions, eq(id, former.contributionId))
    .where(isTheirs)
    .all();
  const counts = new Map([...before, ...now].map((row) => [versionName(row.id, row.version), row.count]));
  const present = new Map(now.map((row) => [row.id, row.version]));
  return (cited) =>
    counts.get(versionName(cited.contributionId, cited.version ?? present.get(cited.contributionId) ?? 0)) ?? 0;
}
