import type { Db } from '../../db/open-database.ts';
import type { people } from '../../db/schema.ts';
import {
  addSession,
  changeToken,
  holdingOf,
  markSeen,
  removeEndedSessions,
  removeSession,
  type StoredSession,
  sessionFinder,
  sessionsOf,
} from '../../db/sessions.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { hashOf } from './secrets.ts';
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
  /** A cookie to be set anew, or null. */
  readonly renewal: string | null;
};
type Cookie = { readonly cookie: string };

/** A session ends so long after signing in, however much it is used. */
const LIFE_S = 30 * 24 * 60 * 60;
const HOUR_MS = 60 * 60 * 1000;
/** More than anybody has devices: of one person, the session that ends soonest makes way for a new one. */
const SESSIONS_MAX = 50;

/**
 * Sign-ins and their cookies, of which hashes are stored: who reads the database cannot sign in. `secure`: cookies travel
 * over TLS only.
 */
export function createSessions(db: Db, effects: Effects, { secure }: { readonly secure: boolean }) {
  const holder = sessionFinder(db);
  const watchers = new Set<(sessionId: string) => void>();
  forgetEnded(db, effects);

  function close(sessionId: string): void {
    removeSession(db, sessionId);
    for (const watch of watchers) watch(sessionId);
  }

  function makeWay(person: PersonId): void {
    const own = [...sessionsOf(db, person, effects.now())].sort((a, b) => a.expiresAt - b.expiresAt);
    for (const { id } of own.slice(0, Math.max(0, own.length + 1 - SESSIONS_MAX))) close(id);
  }

  function look(cookieHeader: string | undefined): (SignedIn & Pick<StoredSession, 'seenAt'>) | null {
    const held = tokenIn(cookieHeader, secure);
    const found = held ? holder(hashOf(held.token)) : undefined;
    if (!held || !found || found.session.expiresAt <= effects.now() || found.person.disabledAt !== null) return null;
    const { id: sessionId, seenAt, expiresAt } = found.session;
    const left = Math.ceil((expiresAt - effects.now()) / 1000);
    const renewal = held.isFormer ? sessionCookie(held.token, left, secure) : null;
    return { sessionId, ...whoIs(found.person), renewal, seenAt };
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
    open(person: PersonId, device = ''): Cookie {
      const token = newToken(secure);
      const [now, expiresAt] = [effects.now(), effects.now() + LIFE_S * 1000];
      makeWay(person);
      const session = { id: effects.newId(), person, createdAt: now, seenAt: now, expiresAt, device };
      addSession(db, session, hashOf(token));
      return { cookie: sessionCookie(token, LIFE_S, secure) };
    },

    /** Who holds the cookie among these; null for a visitor. */
    find(cookieHeader: string | undefined): SignedIn | null {
      const found = look(cookieHeader);
      if (!found) return null;
      const { seenAt, ...signedIn } = found;
      if (seenAt + HOUR_MS <= effects.now()) see(found.sessionId);
      return signedIn;
    },

    /** The same for a socket, which is no use of its own: nothing is written. */
    look(cookieHeader: string | undefined): SignedIn | null {
      const found = look(cookieHeader);
      if (!found) return null;
      const { seenAt: _, ...signedIn } = found;
      return { ...signedIn, renewal: null };
    },

    /** Those of a person, the newest first. */
    of: (person: PersonId): readonly StoredSession[] => sessionsOf(db, person, effects.now()),

    /** Those of these sessions that still hold: one look for all of them, however many people are connected. */
    stillOpen: (sessionIds: readonly string[]): ReadonlySet<string> => holdingOf(db, sessionIds, effects.now()),

    /** Another cookie for a session that goes on; whoever has the one before is a visitor, and so are sockets opened by it. */
    changeCookie(sessionId: string): Cookie {
      const token = newToken(secure);
      changeToken(db, sessionId, hashOf(token));
      for (const watch of watchers) watch(sessionId);
      return { cookie: sessionCookie(token, LIFE_S, secure) };
    },

    /** Signs out on one device; the cookie takes the old one away. */
    close(sessionId: string): Cookie {
      close(sessionId);
      return { cookie: noSessionCookie(secure) };
    },

    /** Signs a person out everywhere, or everywhere but in one session; how many others there were. */
    closeOthers(person: PersonId, but = ''): number {
      const others = sessionsOf(db, person, effects.now()).filter(({ id }) => id !== but);
      for (const { id } of others) close(id);
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

function forgetEnded(db: Db, { now, log }: Effects): void {
  try {
    removeEndedSessions(db, now());
  } catch (error) {
    log.warn({ err: error }, 'expired sessions not deleted');
  }
}

function whoIs(row: typeof people.$inferSelect): Omit<SignedIn, 'sessionId' | 'renewal'> {
  const { id: person, email, verifiedAt, administrator } = row;
  const { name, organisation, country, region, jobTitle, stakeholderGroup } = row;
  const profile: Profile = { name, organisation, country, region, jobTitle, stakeholderGroup };
  return { person, email, isVerified: verifiedAt !== null, profile, administrator };
}
