import { and, count, eq, isNotNull, isNull, like } from 'drizzle-orm';
import type { PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';

/** What somebody is to the server, whatever they are in its meetings. `disabledAt` in ms; null: not disabled. */
export type ServerRights = { readonly administrator: boolean; readonly disabledAt: number | null };

/** Null when there is no such person. */
export const serverRightsOf = ({ orm }: Db, person: PersonId): ServerRights | null =>
  orm
    .select({ administrator: people.administrator, disabledAt: people.disabledAt })
    .from(people)
    .where(eq(people.id, person))
    .get() ?? null;

export function makeAdministrator(db: Db, person: PersonId, administrator: boolean): void {
  db.orm.update(people).set({ administrator }).where(eq(people.id, person)).run();
  db.administrators.changed();
}

/** How many accounts name this address without having verified it. */
export const countClaims = ({ orm }: Db, email: string): number =>
  orm
    .select({ n: count() })
    .from(people)
    .where(and(eq(people.email, email), isNull(people.verifiedAt)))
    .get()?.n ?? 0;

/** `at` in ms: since when they are disabled; null: they may come back. False: it was so before, and stays as it was. */
export function disable({ orm }: Db, person: PersonId, at: number | null): boolean {
  const isOtherwise = at === null ? isNotNull(people.disabledAt) : isNull(people.disabledAt);
  const changing = orm
    .update(people)
    .set({ disabledAt: at })
    .where(and(eq(people.id, person), isOtherwise));
  return changing.run().changes > 0;
}

export const administrators = ({ orm }: Db) =>
  orm
    .select({ person: people.id, profile: { name: people.name, organisation: people.organisation } })
    .from(people)
    .where(eq(people.administrator, true))
    .all();

export const countAdministrators = ({ orm }: Db): number =>
  orm.select({ n: count() }).from(people).where(eq(people.administrator, true)).get()?.n ?? 0;

export const hasAccounts = ({ orm }: Db): boolean =>
  orm.select({ person: people.id }).from(people).limit(1).get() !== undefined;

/** The ids of the sample's accounts begin with this. */
const OF_SAMPLE = 'sample-%';

/** Whether any account of the sample can sign in. */
export const isSampleOpen = ({ orm }: Db): boolean =>
  orm
    .select({ person: people.id })
    .from(people)
    .where(and(like(people.id, OF_SAMPLE), isNull(people.disabledAt)))
    .limit(1)
    .get() !== undefined;

/**
 * From now on the accounts of the sample, whose names and addresses everybody knows, let nobody in; answers whose they were. `at`
 * in ms.
 */
export const keepSampleOut = ({ orm }: Db, at: number): readonly PersonId[] =>
  orm
    .update(people)
    .set({ disabledAt: at })
    .where(and(like(people.id, OF_SAMPLE), isNull(people.disabledAt)))
    .returning({ person: people.id })
    .all()
    .map(({ person }) => person);
