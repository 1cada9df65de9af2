import type { Session, User } from 'lucia';
import type { Db } from '../../../db/open-database.ts';
import { changeToken, holdingOf, markSeen, tokenHashOf } from '../../../db/people/sessions.ts';
import type { Profile } from '../../../shared/attendance/profile.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Effects } from '../../effects.ts';
import { hashOf } from '../secrets.ts';
import { createLucia, LIFE } from './lucia.ts';
import { newToken, noSessionCookie, sessionCookie, tokenIn } from './session-cookie.ts';

/** A signed-in person. `sessionId` is not the secret that the cookie holds. */
export type SignedIn = {
  readonly sessionId: string;
  readonly person: PersonId;
  readonly email: string;
  readonly isVerified: boolean;
  readonly profile: Profile;
  /** Whether they are an administrator. */
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
type Watch = (sessionId: string) => void;

const HOUR_MS = 60 * 60 * 1000;
/** More sessions than anybody has devices: of one person, the session that ends soonest is removed for a new one. */
const SESSIONS_MAX = 50;

/** Sign-ins and their cookies, of which hashes are stored: who reads the database cannot sign in. */
export type Sessions = {
  /** Signs a person in, on a device with this name; the cookie is the text of a `Set-Cookie` header. */
  readonly open: (person: PersonId, device?: string) => Promise<Cookie>;
  /** The person who holds the cookie among these; null for a visitor. */
  readonly find: (cookieHeader: string | undefined) => Promise<SignedIn | null>;
  /** The same for a socket, which does not count as use: nothing is written. */
  readonly look: (cookieHeader: string | undefined) => Promise<SignedIn | null>;
  /** The sessions of a person, the newest first. */
  readonly of: (person: PersonId) => Promise<readonly StoredSession[]>;
  /** Those of these sessions that are still valid: one look for all of them, however many people are connected. */
  readonly stillOpen: (sessionIds: readonly string[]) => ReadonlySet<string>;
  /**
   * Another cookie for a session that goes on. The former cookie opens nothing any more, and the sockets that it opened are closed.
   */
  readonly changeCookie: (sessionId: string) => Cookie;
  /** Signs out on one device; the cookie takes the old one away. */
  readonly close: (sessionId: string) => Promise<Cookie>;
  /** Signs a person out everywhere, or everywhere except in one session; answers how many other sessions there were. */
  readonly closeOthers: (person: PersonId, but?: string) => Promise<number>;
  /** Told of each sign-out. Returns how to stop. */
  readonly onClosed: (watch: Watch) => () => void;
  /** Told of each session that goes on with another cookie. Returns how to stop. */
  readonly onCookieChanged: (watch: Watch) => () => void;
};

/** `secure`: cookies travel over TLS only. */
type Options = { readonly secure: boolean };
type Found = SignedIn & Pick<StoredSession, 'seenAt'>;

export const createSessions = (db: Db, effects: Effects, options: Options): Sessions =>
  new SessionsInDatabase(db, effects, options);

class SessionsInDatabase implements Sessions {
  readonly #db: Db;
  readonly #effects: Effects;
  readonly #secure: boolean;
  readonly #lucia: ReturnType<typeof createLucia>;
  readonly #ofClosed = new Set<Watch>();
  readonly #ofChanged = new Set<Watch>();

  constructor(db: Db, effects: Effects, { secure }: Options) {
    this.#db = db;
    this.#effects = effects;
    this.#secure = secure;
    this.#lucia = createLucia(db, effects);
    this.#lucia.deleteExpiredSessions().catch((error: unknown) => {
      effects.log.warn({ err: error }, 'expired sessions not deleted');
    });
  }

  async open(person: PersonId, device = ''): Promise<Cookie> {
    const token = newToken(this.#secure);
    await this.#makeWay(person);
    const now = this.#effects.now();
    const facts = { sessionId: this.#effects.newId(), createdAt: now, seenAt: now, device };
    await this.#lucia.createSession(person, facts, { sessionId: hashOf(token) });
    return this.#cookieOf(token);
  }

  async find(cookieHeader: string | undefined): Promise<SignedIn | null> {
    const found = await this.#found(cookieHeader);
    if (!found) return null;
    const { seenAt, ...signedIn } = found;
    if (seenAt + HOUR_MS <= this.#effects.now()) this.#see(found.sessionId);
    return signedIn;
  }

  async look(cookieHeader: string | undefined): Promise<SignedIn | null> {
    const found = await this.#found(cookieHeader);
    if (!found) return null;
    const { seenAt: _, ...signedIn } = found;
    return { ...signedIn, renewal: null };
  }

  async of(person: PersonId): Promise<readonly StoredSession[]> {
    const own = (await this.#lucia.getUserSessions(person)).map(storedOf);
    return own.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
  }

  stillOpen(sessionIds: readonly string[]): ReadonlySet<string> {
    return holdingOf(this.#db, sessionIds, this.#effects.now());
  }

  changeCookie(sessionId: string): Cookie {
    const token = newToken(this.#secure);
    changeToken(this.#db, sessionId, hashOf(token));
    tell(this.#ofChanged, sessionId);
    return this.#cookieOf(token);
  }

  async close(sessionId: string): Promise<Cookie> {
    await this.#close(sessionId);
    return { cookie: noSessionCookie(this.#secure) };
  }

  async closeOthers(person: PersonId, but = ''): Promise<number> {
    const others = (await this.#lucia.getUserSessions(person)).filter(({ sessionId }) => sessionId !== but);
    for (const { sessionId } of others) await this.#close(sessionId);
    return others.length;
  }

  onClosed(watch: Watch): () => void {
    return watched(this.#ofClosed, watch);
  }

  onCookieChanged(watch: Watch): () => void {
    return watched(this.#ofChanged, watch);
  }

  async #found(cookieHeader: string | undefined): Promise<Found | null> {
    const held = tokenIn(cookieHeader, this.#secure);
    if (!held) return null;
    const { session, user } = await this.#lucia.validateSession(hashOf(held.token));
    if (!session) return null;
    const left = Math.ceil((session.expiresAt.getTime() - Date.now()) / 1000);
    const renewal = held.isFormer ? sessionCookie(held.token, left, this.#secure) : null;
    return { sessionId: session.sessionId, ...whoIs(user), renewal, seenAt: session.seenAt };
  }

  async #close(sessionId: string): Promise<void> {
    const tokenHash = tokenHashOf(this.#db, sessionId);
    if (tokenHash !== null) await this.#lucia.invalidateSession(tokenHash);
    tell(this.#ofClosed, sessionId);
  }

  async #makeWay(person: PersonId): Promise<void> {
    const own = (await this.#lucia.getUserSessions(person)).sort((a, b) => +a.expiresAt - +b.expiresAt);
    for (const { sessionId } of own.slice(0, Math.max(0, own.length + 1 - SESSIONS_MAX))) await this.#close(sessionId);
  }

  /** A full disk does not prevent signing in. */
  #see(sessionId: string): void {
    try {
      markSeen(this.#db, sessionId, this.#effects.now());
    } catch (error) {
      this.#effects.log.error({ err: error }, 'the use of a session could not be noted');
    }
  }

  #cookieOf(token: string): Cookie {
    return { cookie: sessionCookie(token, LIFE.seconds(), this.#secure) };
  }
}

function watched(watchers: Set<Watch>, watch: Watch): () => void {
  watchers.add(watch);
  return () => void watchers.delete(watch);
}

function tell(watchers: ReadonlySet<Watch>, sessionId: string): void {
  for (const watch of watchers) watch(sessionId);
}

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
