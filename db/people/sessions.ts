import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';
import { sessions } from '../tables/account.ts';

/** The same table with Lucia's names: what Lucia calls the id of a session is the SHA-256 of what the cookie holds. */
export const sessionsByToken = sqliteTable('sessions', {
  id: text('token_hash').primaryKey(),
  sessionId: text('id').notNull(),
  userId: text('user_id').$type<PersonId>().notNull(),
  /** In seconds. */
  expiresAt: integer('expires_at').notNull(),
  createdAt: integer('created_at').notNull(),
  seenAt: integer('seen_at').notNull(),
  device: text('device').notNull(),
});
export type HeldSession = typeof sessionsByToken.$inferSelect;

/**
 * Those that are valid at this moment, and none of a disabled person. Prepared once, because after a restart everybody's sockets
 * come back in the same second.
 */
export function sessionFinder({ orm }: Db) {
  const held = orm
    .select({ session: sessionsByToken, person: people })
    .from(sessionsByToken)
    .innerJoin(people, eq(sessionsByToken.userId, people.id))
    .where(
      and(
        eq(sessionsByToken.id, sql.placeholder('tokenHash')),
        gt(sessionsByToken.expiresAt, sql.placeholder('now')),
        isNull(people.disabledAt),
      ),
    )
    .prepare();
  return (tokenHash: string, now: number) => held.get({ tokenHash, now: now / 1000 });
}

/** The hash of the cookie for the session with this name; null when it has ended. */
export const tokenHashOf = ({ orm }: Db, id: string): string | null =>
  orm.select({ tokenHash: sessions.tokenHash }).from(sessions).where(eq(sessions.id, id)).get()?.tokenHash ?? null;

/** Which of these are valid at this moment; none of a disabled person. */
export const holdingOf = ({ orm }: Db, ids: readonly string[], now: number): ReadonlySet<string> =>
  new Set(
    orm
      .select({ id: sessions.id })
      .from(sessions)
      .innerJoin(people, eq(sessions.userId, people.id))
      .where(and(inArray(sessions.id, [...ids]), gt(sessions.expiresAt, now / 1000), isNull(people.disabledAt)))
      .all()
      .map(({ id }) => id),
  );

export const markSeen = ({ orm }: Db, id: string, at: number): void =>
  void orm.update(sessions).set({ seenAt: at }).where(eq(sessions.id, id)).run();

/** From now on another cookie opens it, and the old one does not. */
export const changeToken = ({ orm }: Db, id: string, tokenHash: string): void =>
  void orm.update(sessions).set({ tokenHash }).where(eq(sessions.id, id)).run();

export const removeEndedSessions = ({ orm }: Db, now: number): void =>
  void orm
    .delete(sessions)
    .where(lte(sessions.expiresAt, now / 1000))
    .run();
