import { and, eq, ne } from 'drizzle-orm';
import type { ContributionId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';
import { contributionVersions } from '../tables/contribution-versions.ts';

type Text = { readonly version: number; readonly paragraphs: readonly string[] };

/** What a contribution says in all its versions but this one. */
export function otherTexts({ orm }: Db, id: ContributionId, than: number): readonly Text[] {
  const { version, paragraphs } = contributions;
  const former = contributionVersions;
  return [
    ...orm
      .select({ version: former.version, paragraphs: former.paragraphs })
      .from(former)
      .where(and(eq(former.contributionId, id), ne(former.version, than)))
      .all(),
    ...orm
      .select({ version, paragraphs })
      .from(contributions)
      .where(and(eq(contributions.id, id), ne(version, than)))
      .all(),
  ];
}
