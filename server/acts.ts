import { addAct } from '../db/acts.ts';
import type { Db } from '../db/open-database.ts';
import { isStorageError } from '../db/storage-error.ts';
import type { Act, By } from '../shared/act.ts';
import type { Effects } from './effects.ts';

const MINUTE_MS = 60_000;
/** So many wrong sign-ins are written down in a minute: whoever guesses fills neither the disk nor the page. */
const FAILED_IN_A_MINUTE = 60;
/** So many wait for room on the disk; the lines for collectors have those before, too. */
const UNWRITTEN_AT_MOST = 2000;

type Unwritten = { readonly act: Act; readonly by: By; readonly at: number };

/**
 * The log of what is done on this server beside its meetings: kept for administrators, and told to the server's log as a line
 * for those who collect them. Lines have ids; what people wrote, addresses and tokens are in none of them.
 */
export function createActs(db: Db, { now, ticks, log }: Pick<Effects, 'now' | 'ticks' | 'log'>) {
  const lines = log.child({ log: 'acts' });
  let failed = { since: ticks(), written: 0, unrecorded: 0 };

  /** What was done and could not be written down, since the disk was full: it is when there is room. */
  const unwritten: Unwritten[] = [];

  /** In the order in which they were done. Never throws for the disk: what it tells of has happened. */
  function write(): void {
    try {
      for (let next = unwritten[0]; next; next = unwritten[0]) {
        addAct(db, next.act, next.by, next.at);
        unwritten.shift();
      }
    } catch (error) {
      if (!isStorageError(error)) unwritten.shift();
      if (!isStorageError(error)) throw error;
      if (unwritten.length > UNWRITTEN_AT_MOST) unwritten.shift();
      log.error({ err: error, waiting: unwritten.length }, 'acts could not be written down');
    }
  }

  function record(act: Act, by: By): void {
    unwritten.push({ act, by, at: now() });
    write();
    const { type, ...of } = act;
    lines.info({ act: type, by, ...wordless(of) }, 'act');
  }

  return {
    record,

    /** Somebody tried to sign in and was not let in; null: to an account that does not exist. */
    signInFailed(person: Extract<Act, { type: 'account.sign-in-failed' }>['person']): void {
      if (ticks() >= failed.since + MINUTE_MS) failed = { ...failed, since: ticks(), written: 0 };
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
