import type { Db } from '../../db/open-database.ts';
import { markVerified } from '../../db/people/accounts.ts';
import { disable, makeAdministrator } from '../../db/people/administration.ts';
import { revokeInvitationsBy } from '../../db/people/invitations.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Acts } from '../acts/acts.ts';
import type { Screens } from './screens.ts';
import type { Sessions } from './sessions/sessions.ts';

type Deps = {
  readonly db: Db;
  readonly sessions: Sessions;
  readonly screens: Screens;
  readonly acts: Acts;
  readonly now: () => number;
};

/** What administrators do to somebody's account. `by`: the administrator. */
export type Administration = KeepingOut & Appointing;

type KeepingOut = {
  /**
   * Disables an account, at once and everywhere: sessions with their sockets, and the links that the person has given out. False:
   * somebody had disabled it before, and what they said of it stays.
   */
  readonly disable: (person: PersonId, by: PersonId, reason: string) => Promise<boolean>;
  /** Enables it again; what has ended stays ended. False: it was not disabled. */
  readonly enable: (person: PersonId, by: PersonId, reason: string) => boolean;
  /** Answers how many have ended. */
  readonly endSessions: (person: PersonId, by: PersonId) => Promise<number>;
};

type Appointing = {
  /** Only a person with a verified address can be an administrator. Refuses `unknown-person` and `email-in-use`. */
  readonly appoint: (person: PersonId, by: PersonId) => Refusal | null;
  readonly dismiss: (person: PersonId, by: PersonId) => void;
};

export const createAdministration = (deps: Deps): Administration => ({
  ...createKeepingOut(deps),
  ...createAppointing(deps),
});

const createKeepingOut = ({ db, sessions, screens, acts, now }: Deps): KeepingOut => ({
  async disable(person, by, reason) {
    const changed = db.orm.transaction(() => {
      if (!disable(db, person, now())) return false;
      revokeInvitationsBy(db, person, now());
      acts.record({ type: 'administration.disabled', person, reason }, by);
      return true;
    });
    screens.revokeAllOf(person);
    await sessions.closeOthers(person);
    return changed;
  },
  enable(person, by, reason) {
    return db.orm.transaction(() => {
      if (!disable(db, person, null)) return false;
      acts.record({ type: 'administration.enabled', person, reason }, by);
      return true;
    });
  },
  async endSessions(person, by) {
    const ended = await sessions.closeOthers(person);
    acts.record({ type: 'account.sessions-ended', person, ended }, by);
    return ended;
  },
});

const createAppointing = ({ db, acts, now }: Deps): Appointing => ({
  appoint: (person, by) =>
    db.orm.transaction(() => {
      const refusal = markVerified(db, person, now());
      if (refusal) return refusal;
      makeAdministrator(db, person, true);
      acts.record({ type: 'administration.administrator-made', person }, by);
      return null;
    }),
  dismiss(person, by) {
    db.orm.transaction(() => {
      makeAdministrator(db, person, false);
      acts.record({ type: 'administration.administrator-ended', person }, by);
    });
  },
});
