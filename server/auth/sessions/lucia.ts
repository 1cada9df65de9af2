import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle';
import { type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import type { Db } from '../../../db/open-database.ts';
import { type HeldSession, removeEndedSessions, sessionFinder, sessionsByToken } from '../../../db/people/sessions.ts';
import { people } from '../../../db/schema.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Effects } from '../../effects.ts';

/**
 * What we keep of a session beside what Lucia needs. `sessionId` names it in lists; Lucia's own id is the hash of what the cookie
 * holds.
 */
type Facts = Omit<HeldSession, 'id' | 'userId' | 'expiresAt'>;
type PersonFacts = Omit<typeof people.$inferSelect, 'id'>;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Facts, PersonFacts>;
    UserId: PersonId;
    DatabaseSessionAttributes: Facts;
    DatabaseUserAttributes: PersonFacts;
  }
}

/** How long after signing in a session ends, however much it is used. */
export const LIFE = new TimeSpan(30, 'd');

/** Lucia would prolong a session when half of this is over. Here nothing prolongs a session: the store gives each its life. */
const PROLONGED_BY = new TimeSpan(0, 's');

/**
 * Lucia's adapter for our tables, with two differences: disabled people have no session, and the question of each request is
 * prepared once. Lucia reads the machine's clock, so it is told how much time is left by ours.
 */
class SessionStore extends DrizzleSQLiteAdapter {
  readonly #db: Db;
  readonly #now: () => number;
  readonly #find: ReturnType<typeof sessionFinder>;

  constructor(db: Db, now: () => number) {
    super(db.orm, sessionsByToken, people);
    this.#db = db;
    this.#now = now;
    this.#find = sessionFinder(db);
  }

  override async getSessionAndUser(tokenHash: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const found = this.#find(tokenHash, this.#now());
    if (!found) return [null, null];
    const { id, userId, expiresAt, ...facts } = found.session;
    const { id: person, ...attributes } = found.person;
    const session = { id, userId, expiresAt: new Date(expiresAt * 1000), attributes: facts };
    return [this.#byItsClock(session), { id: person, attributes }];
  }

  override async getUserSessions(person: PersonId): Promise<DatabaseSession[]> {
    return (await super.getUserSessions(person)).map((session) => this.#byItsClock(session));
  }

  override setSession(session: DatabaseSession): Promise<void> {
    return super.setSession({ ...session, expiresAt: new Date(this.#now() + LIFE.milliseconds()) });
  }

  override async deleteExpiredSessions(): Promise<void> {
    removeEndedSessions(this.#db, this.#now());
  }

  #byItsClock(session: DatabaseSession): DatabaseSession {
    return { ...session, expiresAt: new Date(session.expiresAt.getTime() - this.#now() + Date.now()) };
  }
}

export const createLucia = (db: Db, { now }: Pick<Effects, 'now'>) =>
  new Lucia(new SessionStore(db, now), {
    sessionExpiresIn: PROLONGED_BY,
    getSessionAttributes: (facts) => facts,
    getUserAttributes: (facts) => facts,
  });
