import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { PersonId } from '../../shared/ids.ts';
import { ALL_WISHED, type ReminderWishes } from '../../shared/reminding/reminder.ts';
import type { Db } from '../open-database.ts';
import { pushKeys, pushSubscriptions, reminderWishes } from '../tables/reminders.ts';

export type StoredSubscription = typeof pushSubscriptions.$inferSelect;
export type PushKeys = { readonly publicKey: string; readonly privateKey: string };

/** The keys of this server; those that are given, where there were none. */
export function pushKeysOf({ orm }: Db, made: () => PushKeys): PushKeys {
  const { publicKey, privateKey } = pushKeys;
  const find = () => orm.select({ publicKey, privateKey }).from(pushKeys).where(eq(pushKeys.id, 1)).get();
  const kept = find();
  if (kept) return kept;
  orm
    .insert(pushKeys)
    .values({ id: 1, ...made() })
    .onConflictDoNothing()
    .run();
  return find() ?? made();
}

type Kept = { readonly most: number; readonly former?: string | undefined };

/**
 * Keeps a browser, instead of whoever had it before, and lets those go that a person has longest beyond `most`. Where the person had
 * it at a former address, what waits for it goes to the new one.
 */
export const keepSubscription = ({ orm }: Db, one: Omit<StoredSubscription, 'id'>, { most, former = '' }: Kept): void =>
  orm.transaction((tx) => {
    tx.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, one.endpoint)).run();
    const isFormer = and(eq(pushSubscriptions.endpoint, former), eq(pushSubscriptions.person, one.person));
    const moved = tx.update(pushSubscriptions).set(one).where(isFormer).run().changes > 0;
    if (!moved) tx.insert(pushSubscriptions).values(one).run();
    const all = tx
      .select({ id: pushSubscriptions.id })
      .from(pushSubscriptions)
      .where(eq(pushSubscriptions.person, one.person))
      .orderBy(asc(pushSubscriptions.at), asc(pushSubscriptions.id))
      .all();
    const old = all.slice(0, Math.max(0, all.length - most)).map(({ id }) => id);
    if (old.length > 0) tx.delete(pushSubscriptions).where(inArray(pushSubscriptions.id, old)).run();
  });

type Whose =
  | { readonly id: number }
  | { readonly sessionId: string }
  | { readonly endpoint: string; readonly person: PersonId };

export function dropSubscription({ orm }: Db, whose: Whose): void {
  const { id, sessionId, endpoint, person } = pushSubscriptions;
  const where =
    'id' in whose
      ? eq(id, whose.id)
      : 'sessionId' in whose
        ? eq(sessionId, whose.sessionId)
        : sql`${endpoint} = ${whose.endpoint} AND ${person} = ${whose.person}`;
  orm.delete(pushSubscriptions).where(where).run();
}

export const subscriptionOf = ({ orm }: Db, id: number): StoredSubscription | null =>
  orm.select().from(pushSubscriptions).where(eq(pushSubscriptions.id, id)).get() ?? null;

export const subscriptionsOf = ({ orm }: Db, persons: readonly PersonId[]): readonly StoredSubscription[] =>
  orm
    .select()
    .from(pushSubscriptions)
    .where(sql`${pushSubscriptions.person} IN ${listed(persons)}`)
    .all();

export const wishesOf = (db: Db, person: PersonId): ReminderWishes =>
  allWishesOf(db, [person]).get(person) ?? ALL_WISHED;

/** Of those who want less than everything. */
export const allWishesOf = ({ orm }: Db, persons: readonly PersonId[]): ReadonlyMap<PersonId, ReminderWishes> =>
  new Map(
    orm
      .select()
      .from(reminderWishes)
      .where(sql`${reminderWishes.person} IN ${listed(persons)}`)
      .all()
      .map(({ person, wishes }) => [person, wishes]),
  );

export const keepWishes = ({ orm }: Db, person: PersonId, wishes: ReminderWishes): void =>
  void orm
    .insert(reminderWishes)
    .values({ person, wishes })
    .onConflictDoUpdate({ target: reminderWishes.person, set: { wishes } })
    .run();

/** For any number of people: SQLite limits the values of one statement. */
const listed = (persons: readonly PersonId[]) => sql`(SELECT value FROM json_each(${JSON.stringify(persons)}))`;
