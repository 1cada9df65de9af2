import type { Session, User } from 'lucia';
import type { Db } from '../../../db/open-database.ts';
import { changeToken, holdingOf, markSeen, tokenHashOf } from '../../../db/people/sessions.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Effects } from '../../effects.ts';
import { hashOf } from '../secrets.ts';
import { createLucia, LIFE } from './lucia.ts';
import { newToken, noSessionCookie, sessionCookie, tokenIn } from './session-cookie.ts';

/** Who is signed in. `sessionId` is not the secret that the cookie holds. */
export type SignedIn = {
  readonly sessionId: string;
  readonly person: PersonId;
  readonly email: string;
  readonly isVerified: boolean;
  readonly profile: Profile;
  /** Whether they look after the server. */
  readonly administrator: boolean;
  /** A cookie to be set again, or null. */
  readonly renewal: string | null;
};
/** A sign-in on one device. Moments in ms. */
export type StoredSession = {
  readonly id: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly device: string;
};
type Cookie = { readonly cookie: string };

const HOUR_MS = 60 * 60 * 1000;
/** More than anybody has devices: of one person, the session that ends soonest makes way for a new one. */
const SESSIONS_MAX = 50;

/**
 * Sign-ins and their cookies, of which hashes are stored: who reads the database cannot sign in. `secure`: cookies travel
 * over TLS only.
 */
export function createSessions(db: Db, effects: Effects, { secure }: { readonly secure: boolean }) {
  const lucia = createLucia(db, effects);
  const watchers = new Set<(sessionId: string) => void>();
  lucia.deleteExpiredSessions().catch((error: unknown) => {
    effects.log.warn({ err: error }, 'expired sessions not deleted');
  });

  async function close(sessionId: string): Promise<void> {
    const tokenHash = tokenHashOf(db, sessionId);
    if (tokenHash !== null) await lucia.invalidateSession(tokenHash);
    for (const watch of watchers) watch(sessionId);
  }

  async function makeWay(person: PersonId): Promise<void> {
    const own = (await lucia.getUserSessions(person)).sort((a, b) => +a.expiresAt - +b.expiresAt);
    for (const { sessionId } of own.slice(0, Math.max(0, own.length + 1 - SESSIONS_MAX))) await close(sessionId);
  }

  async function look(cookieHeader: string | undefined): Promise<(SignedIn & Pick<StoredSession, 'seenAt'>) | null> {
    const held = tokenIn(cookieHeader, secure);
    if (!held) return null;
    const { session, user } = await lucia.validateSession(hashOf(held.token));
    if (!session) return null;
    const left = Math.ceil((session.expiresAt.getTime() - Date.now()) / 1000);
    const renewal = held.isFormer ? sessionCookie(held.token, left, secure) : null;
    return { sessionId: session.sessionId, ...whoIs(user), renewal, seenAt: session.seenAt };
  }

  /** A full disk keeps nobody out. */
  function see(sessionId: string): void {
    try {
      markSeen(db, sessionId, effects.now());
    } catch (error) {
      effects.log.error({ err: error }, 'the use of a session could not be noted');
    }
  }

  return {
    /** Signs a person in, on a device with this name; the cookie is the text of a `Set-Cookie` header. */
    async open(person: PersonId, device = ''): Promise<Cookie> {
      const token = newToken(secure);
      await makeWay(person);
      const now = effects.now();
      const facts = { sessionId: effects.newId(), createdAt: now, seenAt: now, device };
      await lucia.createSession(person, facts, { sessionId: hashOf(token) });
      return { cookie: sessionCookie(token, LIFE.seconds(), secure) };
    },

    /** Who holds the cookie among these; null for a visitor. */
    async find(cookieHeader: string | undefined): Promise<SignedIn | null> {
      const found = await look(cookieHeader);
      if (!found) return null;
      const { seenAt, ...signedIn } = found;
      if (seenAt + HOUR_MS <= effects.now()) see(found.sessionId);
      return signedIn;
    },

    /** The same for a socket, which is no use of its own: nothing is written. */
    async look(cookieHeader: string | undefined): Promise<SignedIn | null> {
      const found = await look(cookieHeader);
      if (!found) return null;
      const { seenAt: _, ...signedIn } = found;
      return { ...signedIn, renewal: null };
    },

    /** Those of a person, the newest first. */
    async of(person: PersonId): Promise<readonly StoredSession[]> {
      const own = (await lucia.getUserSessions(person)).map(storedOf);
      return own.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
    },

    /** Those of these sessions that still hold: one look for all of them, however many people are connected. */
    stillOpen: (sessionIds: readonly string[]): ReadonlySet<string> => holdingOf(db, sessionIds, effects.now()),

    /** Another cookie for a session that goes on; whoever has the one before is a visitor, and so are sockets opened by it. */
    changeCookie(sessionId: string): Cookie {
      const token = newToken(secure);
      changeToken(db, sessionId, hashOf(token));
      for (const watch of watchers) watch(sessionId);
      return { cookie: sessionCookie(token, LIFE.seconds(), secure) };
    },

    /** Signs out on one device; the cookie takes the old one away. */
    async close(sessionId: string): Promise<Cookie> {
      await close(sessionId);
      return { cookie: noSessionCookie(secure) };
    },

    /** Signs a person out everywhere, or everywhere but in one session; how many others there were. */
    async closeOthers(person: PersonId, but = ''): Promise<number> {
      const others = (await lucia.getUserSessions(person)).filter(({ sessionId }) => sessionId !== but);
      for (const { sessionId } of others) await close(sessionId);
      return others.length;
    },

    /** Told of each sign-out, and of each cookie that has been changed, so that connections opened by it can be ended. */
    onClosed(watch: (sessionId: string) => void): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

const storedOf = ({ sessionId: id, createdAt, seenAt, device }: Session): StoredSession => ({
  id,
  createdAt,
  seenAt,
  device,
});

function whoIs(row: User): Omit<SignedIn, 'sessionId' | 'renewal'> {
  const { id: person, email, verifiedAt, administrator } = row;
  const { name, organisation, country, region, jobTitle, stakeholderGroup } = row;
  const profile: Profile = { name, organisation, country, region, jobTitle, stakeholderGroup };
  return { person, email, isVerified: verifiedAt !== null, profile, administrator };
}
