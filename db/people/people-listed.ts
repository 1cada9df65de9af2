import { count, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { PersonId } from '../../shared/ids.ts';
import { hasWords } from '../../shared/languages/plain-words.ts';
import type { AccountStanding, PersonListed } from '../../shared/protocol/http/people/administration.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';
import { sessions } from '../tables/account.ts';

const columns = {
  person: people.id,
  email: people.email,
  name: people.name,
  organisation: people.organisation,
  createdAt: people.createdAt,
  administrator: people.administrator,
  verifiedAt: people.verifiedAt,
  disabledAt: people.disabledAt,
};

const STANDING: Readonly<Record<AccountStanding, SQL | undefined>> = {
  unverified: isNull(people.verifiedAt),
  disabled: isNotNull(people.disabledAt),
  administrator: eq(people.administrator, true),
};

/** `standing` null: however they stand. */
type Wanted = { readonly words: string; readonly standing: AccountStanding | null };

/** People whose name, address or organisation has these words, the newest first: so many of them, after the first `from`. */
export function listPeople(db: Db, { words, standing }: Wanted, from: number, limit: number): readonly PersonListed[] {
  const found = db.orm
    .select(columns)
    .from(people)
    .where(standing === null ? undefined : STANDING[standing])
    .orderBy(desc(people.createdAt), desc(people.id))
    .all()
    .filter(({ name, email, organisation }) => hasWords(`${name} ${email} ${organisation}`, words))
    .slice(from, from + limit);
  const signedIn = sessionCounts(
    db,
    found.map(({ person }) => person),
  );
  return found.map(({ verifiedAt, ...row }) => ({
    ...row,
    isVerified: verifiedAt !== null,
    sessions: signedIn.get(row.person) ?? 0,
  }));
}

function sessionCounts({ orm }: Db, of: readonly PersonId[]): ReadonlyMap<PersonId, number> {
  const rows = orm
    .select({ person: sessions.userId, n: count() })
    .from(sessions)
    .where(inArray(sessions.userId, [...of]))
    .groupBy(sessions.userId)
    .all();
  return new Map(rows.map(({ person, n }) => [person, n]));
}

/** The names of these people; a person without an account is left out. */
export function namesOf({ orm }: Db, of: readonly PersonId[]): Readonly<Record<PersonId, string>> {
  const wanted = [...new Set(of)];
  const rows = orm
    .select({ person: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted))
    .all();
  return Object.fromEntries(rows.map(({ person, name }) => [person, name]));
}
