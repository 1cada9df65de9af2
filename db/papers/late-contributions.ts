import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { ConsultationId, ContributionId, PersonId } from '../../shared/ids.ts';
import type { Acceptance } from '../../shared/paper/contributing.ts';
import type { LateContribution } from '../../shared/protocol/http/consultations/late.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';
import { giveNumber } from './contribution-numbers.ts';
import { summary } from './contributions.ts';

const { takenDownAt: _, ...shown } = summary;
const { acceptance, declinedBecause } = contributions;

/** What waits for the secretary of a consultation, or was declined, in the order of receipt; of one person, or of all (null). */
export const lateOnes = (
  { orm }: Db,
  consultation: ConsultationId,
  person: PersonId | null,
): readonly LateContribution[] =>
  orm
    .select({ ...shown, acceptance, declinedBecause })
    .from(contributions)
    .where(
      and(
        eq(contributions.consultationId, consultation),
        ne(contributions.acceptance, 'accepted'),
        isNull(contributions.withdrawnOn),
        isNull(contributions.takenDownAt),
        person === null ? undefined : eq(contributions.person, person),
      ),
    )
    .orderBy(asc(contributions.createdAt))
    .all()
    .flatMap((row) => (row.acceptance === 'accepted' ? [] : [{ ...row, acceptance: row.acceptance }]));

/** What is accepted is for everybody from then on. */
export function decideLate(db: Db, id: ContributionId, decision: Acceptance, because: string): void {
  db.changed();
  db.orm.transaction((tx) => {
    tx.update(contributions)
      .set({ acceptance: decision, declinedBecause: because })
      .where(eq(contributions.id, id))
      .run();
    if (decision === 'accepted') giveNumber(db, id);
  });
}
