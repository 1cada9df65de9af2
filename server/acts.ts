import { addAct } from '../db/acts.ts';
import type { Db } from '../db/open-database.ts';
import type { Act, By } from '../shared/act.ts';
import type { Effects } from './effects.ts';

const MINUTE_MS = 60_000;
/** So many wrong sign-ins are written down in a minute: whoever guesses fills neither the disk nor the page. */
const FAILED_IN_A_MINUTE = 60;

/**
 * The log of what is done on this server beside its meetings: kept for administrators, and told to the server's log as a line
 * for those who collect them. Lines have ids; what people wrote, addresses and tokens are in none of them.
 */
export function createActs(db: Db, { now, log }: Pick<Effects, 'now' | 'log'>) {
  const lines = log.child({ log: 'acts' });
  let failed = { since: 0, written: 0, unrecorded: 0 };

  function record(act: Act, by: By): void {
    addAct(db, act, by, now());
    const { type, ...of } = act;
    lines.info({ act: type, by, ...wordless(of) }, 'act');
  }

  return {
    record,

    /** Somebody tried to sign in and was not let in; null: to an account that does not exist. */
    signInFailed(person: Extract<Act, { type: 'account.sign-in-failed' }>['person']): void {
      if (now() >= failed.since + MINUTE_MS) failed = { ...failed, since: now(), written: 0 };
      if (failed.written >= FAILED_IN_A_MINUTE) {
        failed = { ...failed, unrecorded: failed.unrecorded + 1 };
        return;
      }
      record({ type: 'account.sign-in-failed', person, unrecorded: failed.unrecorded }, 'visitor');
      failed = { ...failed, written: failed.written + 1, unrecorded: 0 };
    },
  };
}

export type Acts = ReturnType<typeof createActs>;

function wordless(of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== 'reason'));
}
