import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ContributionId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';

const NEXT = sql`(SELECT 1 + coalesce(max(other.number), 0) FROM contributions other
  WHERE other.consultation_id = contributions.consultation_id)`;

/** The next number of its consultation; one that it has already stays. In the transaction in which everybody may see it. */
export const giveNumber = ({ orm }: Db, id: ContributionId): void =>
  void orm
    .update(contributions)
    .set({ number: NEXT })
    .where(and(eq(contributions.id, id), isNull(contributions.number)))
    .run();
