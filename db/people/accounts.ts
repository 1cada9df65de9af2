import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Profile } from '../../shared/attendance/profile.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';

export type Account = {
  readonly person: PersonId;
  /** Lower case. */
  readonly email: string;
  /** A PHC string of argon2id. */
  readonly passwordHash: string;
  readonly profile: Profile;
  readonly language: Language;
  /** Since when the address is known to belong to this person, ms; null: it is not. */
  readonly verifiedAt: number | null;
};

/** Refuses a second verified account for one address. `at` in ms. */
export function addAccount({ orm }: Db, account: Account, at: number): Refusal | null {
  const { person, email, passwordHash, profile, language, verifiedAt } = account;
  const row = { id: person, email, passwordHash, ...profile, language, createdAt: at, verifiedAt };
  return orm.insert(people).values(row).onConflictDoNothing().run().changes === 1 ? null : refuse('email-in-use');
}

/** The one account to which the address is known to belong. `email` in lower case. */
export const verifiedAccount = ({ orm }: Db, email: string): Account | null =>
  accountOf(
    orm
      .select()
      .from(people)
      .where(and(eq(people.email, email), isNotNull(people.verifiedAt)))
      .get(),
  );

/** The newest account that names the address, which may be anybody's. */
export const claimedAccount = ({ orm }: Db, email: string): Account | null =>
  accountOf(
    orm
      .select()
      .from(people)
      .where(and(eq(people.email, email), isNull(people.verifiedAt)))
      .orderBy(desc(people.createdAt))
      .limit(1)
      .get(),
  );

/** The account that an address means: the one that has verified it, or else the newest that names it. `email` in lower case. */
export const accountByEmail = (db: Db, email: string): Account | null =>
  verifiedAccount(db, email) ?? claimedAccount(db, email);

/** Those of these people whose address is known to be theirs, and who are not disabled. */
export const verifiedAccounts = (
  { orm }: Db,
  persons: readonly PersonId[],
): readonly Pick<Account, 'email' | 'language'>[] =>
  orm
    .select({ email: people.email, language: people.language })
    .from(people)
    .where(and(inJson(people.id, persons), isNotNull(people.verifiedAt), isNull(people.disabledAt)))
    .all();

/** As much of these people's accounts as is needed to write to them; those that are disabled are left out. */
export const accountsToRemind = ({ orm }: Db, persons: readonly PersonId[]) =>
  orm
    .select({ person: people.id, email: people.email, language: people.language, verifiedAt: people.verifiedAt })
    .from(people)
    .where(and(inJson(people.id, persons), isNull(people.disabledAt)))
    .all()
    .map(({ verifiedAt, ...account }) => ({ ...account, isVerified: verifiedAt !== null }));

/** For any number of people: SQLite limits the values of one statement. */
const inJson = (column: typeof people.id, values: readonly string[]) =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

export const hasAnybody = ({ orm }: Db): boolean =>
  orm.select({ id: people.id }).from(people).limit(1).get() !== undefined;

export const accountOfPerson = ({ orm }: Db, person: PersonId): Account | null =>
  accountOf(orm.select().from(people).where(eq(people.id, person)).get());

function accountOf(row: typeof people.$inferSelect | undefined): Account | null {
  if (!row) return null;
  const { id, email, passwordHash, language, verifiedAt } = row;
  const { name, organisation, country, region, jobTitle, stakeholderGroup } = row;
  const profile: Profile = { name, organisation, country, region, jobTitle, stakeholderGroup };
  return { person: id, email, passwordHash, language, verifiedAt, profile };
}

/**
 * From now on the address belongs to this account alone. Refuses `unknown-person`, and `email-in-use` when another account has
 * verified it. For a person who was verified already, the moment stays. `at` in ms.
 */
export function markVerified(db: Db, person: PersonId, at: number): Refusal | null {
  const account = accountOfPerson(db, person);
  if (!account) return refuse('unknown-person');
  if (account.verifiedAt !== null) return null;
  if (verifiedAccount(db, account.email)) return refuse('email-in-use');
  db.orm.update(people).set({ verifiedAt: at }).where(eq(people.id, person)).run();
  return null;
}

/** Names another address for an account that has verified none. When it has, the answer is false and nothing is changed. */
export const changeEmail = ({ orm }: Db, person: PersonId, email: string): boolean =>
  orm
    .update(people)
    .set({ email })
    .where(and(eq(people.id, person), isNull(people.verifiedAt)))
    .run().changes === 1;

/** False, and nothing is changed, when the hash is no longer `before`, where that is given: another change came first. */
export function changePassword({ orm }: Db, person: PersonId, passwordHash: string, before?: string): boolean {
  const asBefore = before === undefined ? undefined : eq(people.passwordHash, before);
  const changed = orm.update(people).set({ passwordHash });
  return changed.where(and(eq(people.id, person), asBefore)).run().changes === 1;
}

export function changeProfile({ orm, administrators }: Db, person: PersonId, profile: Profile): void {
  const { administrator } = people;
  const row = orm.update(people).set(profile).where(eq(people.id, person)).returning({ administrator }).get();
  if (row?.administrator) administrators.changed();
}
