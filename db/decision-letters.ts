import { and, asc, eq, lte, min } from 'drizzle-orm';
import type { PersonId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { decisionLetters } from './tables/decision-letters.ts';

export type WaitingDecision = typeof decisionLetters.$inferSelect;
type Told = Omit<WaitingDecision, 'id' | 'tries'>;

/** To be told from `dueAt` on, ms. A later decision about the same takes the place of one that was not told yet. */
export function tellOfDecision({ orm }: Db, told: Told): void {
  const { person, page } = told;
  forgetDecision({ orm }, person, page);
  orm.insert(decisionLetters).values(told).run();
}

/** There is nothing to tell any more. */
export const forgetDecision = ({ orm }: Pick<Db, 'orm'>, person: PersonId, page: string): void =>
  void orm
    .delete(decisionLetters)
    .where(and(eq(decisionLetters.person, person), eq(decisionLetters.page, page)))
    .run();

/** Those that are due, the first first. */
export const dueDecisions = ({ orm }: Db, at: number, limit: number): readonly WaitingDecision[] =>
  orm
    .select()
    .from(decisionLetters)
    .where(lte(decisionLetters.dueAt, at))
    .orderBy(asc(decisionLetters.dueAt), asc(decisionLetters.id))
    .limit(limit)
    .all();

export const decisionTold = ({ orm }: Db, id: number): void =>
  void orm.delete(decisionLetters).where(eq(decisionLetters.id, id)).run();

export const tellDecisionLater = (
  { orm }: Db,
  id: number,
  later: Partial<Pick<WaitingDecision, 'dueAt' | 'tries'>>,
): void => void orm.update(decisionLetters).set(later).where(eq(decisionLetters.id, id)).run();

/** When the next is due, in ms; null: nobody waits. */
export const nextDecisionAt = ({ orm }: Db): number | null =>
  orm
    .select({ at: min(decisionLetters.dueAt) })
    .from(decisionLetters)
    .get()?.at ?? null;
