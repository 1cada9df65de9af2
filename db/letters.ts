import { and, count, desc, eq, gt, inArray, lt, min } from 'drizzle-orm';
import type { PersonId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { type LetterKind, type LetterOutcome, letters } from './tables/account.ts';

/** A letter that the server has sent, without its words. `toHash`: the SHA-256 of the address. `at` in ms. */
export type StoredLetter = {
  readonly at: number;
  readonly kind: LetterKind;
  readonly person: PersonId;
  readonly toHash: string;
};

/** How long they are kept; longer than any count looks back. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** The id of a letter that waits to be sent. */
export function addLetter({ orm }: Db, letter: StoredLetter): number {
  orm
    .delete(letters)
    .where(lt(letters.at, letter.at - KEPT_MS))
    .run();
  const { lastInsertRowid } = orm
    .insert(letters)
    .values({ ...letter, outcome: 'waiting' })
    .run();
  return Number(lastInsertRowid);
}

export const settleLetter = ({ orm }: Db, id: number, outcome: LetterOutcome): void =>
  void orm.update(letters).set({ outcome }).where(eq(letters.id, id)).run();

type Counted = { readonly kind: LetterKind; readonly since: number };

/** How many letters of a kind there were since a moment: all of them, or on behalf of one person, or to one address. */
export function countLetters(
  { orm }: Db,
  { kind, since }: Counted,
  of: { readonly person?: PersonId; readonly toHash?: string } = {},
): number {
  const whose = of.person === undefined ? undefined : eq(letters.person, of.person);
  const where = of.toHash === undefined ? undefined : eq(letters.toHash, of.toHash);
  const wanted = and(gt(letters.at, since), eq(letters.kind, kind), whose, where);
  return orm.select({ n: count() }).from(letters).where(wanted).get()?.n ?? 0;
}

type Whose = Pick<StoredLetter, 'person' | 'toHash'> & { readonly kinds: readonly LetterKind[] };

/** What happened to the last letter of these kinds to this address on behalf of a person; null: there was none. */
export const lastOutcome = ({ orm }: Db, { kinds, person, toHash }: Whose): LetterOutcome | null =>
  orm
    .select({ outcome: letters.outcome })
    .from(letters)
    .where(and(eq(letters.person, person), inArray(letters.kind, kinds), eq(letters.toHash, toHash)))
    .orderBy(desc(letters.id))
    .limit(1)
    .get()?.outcome ?? null;

/** When the first letter of a kind since a moment went to this address on behalf of a person, in ms; null: there was none. */
export const firstSince = ({ orm }: Db, { kind, since }: Counted, of: Partial<Omit<Whose, 'kinds'>>): number | null => {
  const whose = of.person === undefined ? undefined : eq(letters.person, of.person);
  const where = of.toHash === undefined ? undefined : eq(letters.toHash, of.toHash);
  const wanted = and(gt(letters.at, since), eq(letters.kind, kind), whose, where);
  return (
    orm
      .select({ at: min(letters.at) })
      .from(letters)
      .where(wanted)
      .get()?.at ?? null
  );
};

/** How many letters of the last days there are, by what happened to them. */
export const lettersByOutcome = ({ orm }: Db): readonly { readonly outcome: string; readonly count: number }[] =>
  orm.select({ outcome: letters.outcome, count: count() }).from(letters).groupBy(letters.outcome).all();
