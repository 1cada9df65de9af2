import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { PersonId } from '../shared/ids.ts';
import { sessions } from './account-schema.ts';
import type { Db } from './open-database.ts';
import { people } from './schema.ts';

/** A sign-in on one device. Moments in ms. */
export type StoredSession = {
  readonly id: string;
  readonly person: PersonId;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
  readonly device: string;
};

/** `tokenHash`: the SHA-256 of what the cookie holds. */
export const addSession = ({ orm }: Db, session: StoredSession, tokenHash: string): void => {
  const { person, expiresAt, ...row } = session;
  orm
    .insert(sessions)
    .values({ ...row, tokenHash, userId: person, expiresAt: Math.floor(expiresAt / 1000) })
    .run();
};

/** Prepared once: after a restart everybody's sockets come back in the same second. */
export function sessionFinder({ orm }: Db) {
  const held = orm
    .select()
    .from(sessions)
    .innerJoin(people, eq(sessions.userId, people.id))
    .where(eq(sessions.tokenHash, sql.placeholder('tokenHash')))
    .prepare();
  return (tokenHash: string) => {
    const row = held.get({ tokenHash });
    return row && { session: storedOf(row.sessions), person: row.people };
  };
}

/** Those that hold at this moment, the newest first. */
export const sessionsOf = ({ orm }: Db, person: PersonId, now: number): readonly StoredSession[] =>
  orm
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, person), gt(sessions.expiresAt, now / 1000)))
    .orderBy(desc(sessions.createdAt), asc(sessions.id))
    .all()
    .map(storedOf);

/** Which of these hold at this moment; none of who is kept out. */
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

/** From now on another cookie opens it, and the one before none. */
export const changeToken = ({ orm }: Db, id: string, tokenHash: string): void =>
  void orm.update(sessions).set({ tokenHash }).where(eq(sessions.id, id)).run();

export const removeSession = ({ orm }: Db, id: string): void =>
  void orm.delete(sessions).where(eq(sessions.id, id)).run();

export const removeEndedSessions = ({ orm }: Db, now: number): void =>
  void orm
    .delete(sessions)
    .where(lte(sessions.expiresAt, now / 1000))
    .run();

const storedOf = ({ userId, expiresAt, tokenHash: _, ...row }: typeof sessions.$inferSelect): StoredSession => ({
  ...row,
  person: userId,
  expiresAt: expiresAt * 1000,
});
