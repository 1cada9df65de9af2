import { markVerified } from '../../db/accounts.ts';
import { disable, makeAdministrator } from '../../db/administration.ts';
import { revokeInvitationsBy } from '../../db/invitations.ts';
import type { Db } from '../../db/open-database.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Acts } from '../acts.ts';
import type { Screens } from './screens.ts';
import type { Sessions } from './sessions.ts';

type Deps = {
  readonly db: Db;
  readonly sessions: Sessions;
  readonly screens: Screens;
  readonly acts: Acts;
  readonly now: () => number;
};

/** What administrators do to somebody's account. `by`: who does it. */
export function createAdministration({ db, sessions, screens, acts, now }: Deps) {
  return {
    /** Keeps somebody out, at once and everywhere: sessions with their sockets, and what they have handed out. */
    async disable(person: PersonId, by: PersonId, reason: string): Promise<void> {
      db.orm.transaction(() => {
        disable(db, person, now());
        revokeInvitationsBy(db, person, now());
        acts.record({ type: 'administration.disabled', person, reason }, by);
      });
      screens.revokeAllOf(person);
      await sessions.closeOthers(person);
    },

    /** Lets somebody in again; what ended stays ended. */
    enable(person: PersonId, by: PersonId, reason: string): void {
      db.orm.transaction(() => {
        disable(db, person, null);
        acts.record({ type: 'administration.enabled', person, reason }, by);
      });
    },

    async endSessions(person: PersonId, by: PersonId): Promise<number> {
      const ended = await sessions.closeOthers(person);
      acts.record({ type: 'account.sessions-ended', person, ended }, by);
      return ended;
    },

    /** An administrator is somebody whose address is known. Refuses `unknown-person` and `email-in-use`. */
    appoint(person: PersonId, by: PersonId): Refusal | null {
      return db.orm.transaction(() => {
        const refusal = markVerified(db, person, now());
        if (refusal) return refusal;
        makeAdministrator(db, person, true);
        acts.record({ type: 'administration.administrator-made', person }, by);
        return null;
      });
    },

    dismiss(person: PersonId, by: PersonId): void {
      db.orm.transaction(() => {
        makeAdministrator(db, person, false);
        acts.record({ type: 'administration.administrator-ended', person }, by);
      });
    },
  };
}

export type Administration = ReturnType<typeof createAdministration>;
