import { and, eq } from 'drizzle-orm';
import type { Profile } from '../shared/attendance/profile.ts';
import { type Refusal, refuse } from '../shared/decision.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Language } from '../shared/languages/language.ts';
import type { Db } from './open-database.ts';
import { people } from './schema.ts';

export type Account = {
  readonly person: PersonId;
  /** Lower case. */
  readonly email: string;
  /** A PHC string of argon2id. */
  readonly passwordHash: string;
  readonly profile: Profile;
  readonly language: Language;
};

/** Refuses a second account for one address. `at` in ms. */
export function addAccount({ orm }: Db, account: Account, at: number): Refusal | null {
  const { person, email, passwordHash, profile, language } = account;
  const row = { id: person, email, passwordHash, ...profile, language, createdAt: at };
  return orm.insert(people).values(row).onConflictDoNothing({ target: people.email }).run().changes === 1
    ? null
    : refuse('email-in-use');
}

/** `email` in lower case. */
export const accountByEmail = ({ orm }: Db, email: string): Account | null =>
  accountOf(orm.select().from(people).where(eq(people.email, email)).get());

export const accountOfPerson = ({ orm }: Db, person: PersonId): Account | null =>
  accountOf(orm.select().from(people).where(eq(people.id, person)).get());

function accountOf(row: typeof people.$inferSelect | undefined): Account | null {
  if (!row) return null;
  const { id, email, passwordHash, language, name, organisation, country, region, jobTitle, stakeholderGroup } = row;
  const profile: Profile = { name, organisation, country, region, jobTitle, stakeholderGroup };
  return { person: id, email, passwordHash, language, profile };
}

/** False, and nothing is changed, when the hash is no longer `before`, where that is given: somebody was quicker. */
export function changePassword({ orm }: Db, person: PersonId, passwordHash: string, before?: string): boolean {
  const asBefore = before === undefined ? undefined : eq(people.passwordHash, before);
  const changed = orm.update(people).set({ passwordHash });
  return changed.where(and(eq(people.id, person), asBefore)).run().changes === 1;
}

export const changeProfile = ({ orm }: Db, person: PersonId, profile: Profile): void =>
  void orm.update(people).set(profile).where(eq(people.id, person)).run();
