import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle';
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '../../db/open-database.ts';
import { people, sessions } from '../../db/schema.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { hashOf } from './secrets.ts';
import { cookieName, formerToken, newToken } from './session-cookie.ts';

/** Who is signed in. `sessionId` is not the secret that the cookie holds. `renewal`: a cookie to be set anew, or null. */
export type SignedIn = {
  readonly sessionId: string;
  readonly person: PersonId;
  readonly email: string;
  readonly profile: Profile;
  /** Whether they look after the server. */
  readonly administrator: boolean;
  readonly renewal: string | null;
};

/** A session lives this long without use; using it renews it after half of that. */
const LIFE_DAYS = 30;
/** More than anybody has devices: of one person, the session that ends soonest makes way for a new one. */
const SESSIONS_MAX = 50;

/**
 * The one place that knows the session library (Lucia 3). Session ids are stored as hashes: who reads the database
 * cannot sign in. `secure`: cookies travel over TLS only.
 */
export function createSessions(db: Db, effects: Effects, { secure }: { readonly secure: boolean }) {
  const lucia = luciaOn(new DrizzleSQLiteAdapter(db.orm, sessions, people), secure);
  /** Prepared once: after a restart everybody's sockets come back in the same second. */
  const held = db.orm
    .select()
    .from(sessions)
    .innerJoin(people, eq(sessions.userId, people.id))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare();
  const watchers = new Set<(sessionId: string) => void>();
  lucia
    .deleteExpiredSessions()
    .catch((error: unknown) => effects.log.warn({ err: error }, 'expired sessions not deleted'));

  async function close(sessionId: string): Promise<void> {
    await lucia.invalidateSession(sessionId);
    for (const watch of watchers) watch(sessionId);
  }

  async function makeWay(person: PersonId): Promise<void> {
    const own = (await lucia.getUserSessions(person)).sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime());
    for (const { id } of own.slice(0, Math.max(0, own.length + 1 - SESSIONS_MAX))) await close(id);
  }

  const present = (cookieHeader = ''): string | null => lucia.readSessionCookie(cookieHeader);

  async function look(cookieHeader: string | undefined): Promise<SignedIn | null> {
    const token = present(cookieHeader) ?? formerToken(cookieHeader, secure);
    const row = token ? held.get({ id: hashOf(token) }) : undefined;
    if (!row || row.sessions.expiresAt * 1000 <= effects.now() || row.people.disabledAt !== null) return null;
    const { disabled: _, ...attributes } = attributesOf(row.people);
    return { sessionId: row.sessions.id, person: row.people.id, ...attributes, renewal: null };
  }

  async function find(token: string, isFormer: boolean): Promise<SignedIn | null> {
    const { session, user } = await lucia.validateSession(hashOf(token));
    if (!session || user.disabled) return null;
    const { id: person, email, profile, administrator } = user;
    const renewal = session.fresh || isFormer ? lucia.createSessionCookie(token).serialize() : null;
    return { sessionId: session.id, person, email, profile, administrator, renewal };
  }

  return {
    /** Signs a person in; the cookie is the text of a `Set-Cookie` header. */
    async open(person: PersonId): Promise<{ readonly cookie: string }> {
      const token = newToken(secure);
      await makeWay(person);
      await lucia.createSession(person, {}, { sessionId: hashOf(token) });
      return { cookie: lucia.createSessionCookie(token).serialize() };
    },

    /**
     * Who holds the cookie among these; null for a visitor. Whoever asks hands the renewal on: it is given once. A full
     * disk renews nothing, and keeps nobody out.
     */
    async find(cookieHeader: string | undefined): Promise<SignedIn | null> {
      const token = present(cookieHeader) ?? formerToken(cookieHeader, secure);
      if (!token) return null;
      return find(token, present(cookieHeader) === null).catch((error: unknown) => {
        effects.log.error({ err: error }, 'a session could not be renewed');
        return look(cookieHeader);
      });
    },

    /** The same for who has no way to set a cookie, such as a socket: nothing is renewed, and nothing written. */
    look,

    /** Those of these sessions that still hold: one look for all of them, however many people are connected. */
    stillOpen(sessionIds: readonly string[]): ReadonlySet<string> {
      const lasts = and(inArray(sessions.id, [...sessionIds]), gt(sessions.expiresAt, effects.now() / 1000));
      return new Set(
        db.orm
          .select({ id: sessions.id })
          .from(sessions)
          .innerJoin(people, eq(sessions.userId, people.id))
          .where(and(lasts, isNull(people.disabledAt)))
          .all()
          .map(({ id }) => id),
      );
    },

    /** Signs out on one device; the cookie takes the old one away. */
    async close(sessionId: string): Promise<{ readonly cookie: string }> {
      await close(sessionId);
      return { cookie: lucia.createBlankSessionCookie().serialize() };
    },

    /** Signs a person out everywhere, or everywhere but in one session; how many others there were. */
    async closeOthers(person: PersonId, but = ''): Promise<number> {
      const others = (await lucia.getUserSessions(person)).filter(({ id }) => id !== but);
      for (const { id } of others) await close(id);
      return others.length;
    },

    /** Told of each sign-out, so that open connections of that session can be ended. */
    onClosed(watch: (sessionId: string) => void): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

function attributesOf({ email, ...row }: Omit<typeof people.$inferSelect, 'id'>) {
  const { name, organisation, country, region, jobTitle, stakeholderGroup, administrator } = row;
  const profile: Profile = { name, organisation, country, region, jobTitle, stakeholderGroup };
  return { email, profile, administrator, disabled: row.disabledAt !== null };
}

const luciaOn = (adapter: DrizzleSQLiteAdapter, secure: boolean) =>
  new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(LIFE_DAYS, 'd'),
    sessionCookie: { name: cookieName(secure), attributes: { secure, sameSite: 'lax', path: '/' } },
    getUserAttributes: attributesOf,
  });

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>;
    UserId: PersonId;
    DatabaseUserAttributes: Omit<typeof people.$inferSelect, 'id'>;
  }
}
