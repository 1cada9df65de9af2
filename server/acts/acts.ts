import { addAct } from '../../db/acts.ts';
import type { Db } from '../../db/open-database.ts';
import { isStorageError } from '../../db/storage-error.ts';
import type { Act, By } from '../../shared/account/act.ts';
import type { Effects } from '../effects.ts';

const MINUTE_MS = 60_000;
/** How many wrong sign-ins are written down in a minute: a person who guesses fills neither the disk nor the page. */
const FAILED_IN_A_MINUTE = 60;
/** How many acts wait for room on the disk; the lines for collectors also have those that were dropped. */
const UNWRITTEN_AT_MOST = 2000;

type Unwritten = { readonly act: Act; readonly by: By; readonly at: number };

/**
 * The log of what is done on this server beside its meetings. It is kept for administrators, and each act is a line of the server's
 * log for collectors. Lines have ids; they never have what people wrote, addresses or tokens.
 */
export type Acts = {
  /** Never throws when the disk refuses: what it tells of has happened. */
  readonly record: (act: Act, by: By) => void;
  /** Somebody tried to sign in and was not let in; null: to an account that does not exist. */
  readonly signInFailed: (person: FailedSignIn['person']) => void;
};
type FailedSignIn = Extract<Act, { type: 'account.sign-in-failed' }>;

export function createActs(db: Db, { now, ticks, log }: Pick<Effects, 'now' | 'ticks' | 'log'>): Acts {
  const lines = log.child({ log: 'acts' });
  const write = createWriting(db, log);
  let failed = { since: ticks(), written: 0, unrecorded: 0 };

  function record(act: Act, by: By): void {
    write({ act, by, at: now() });
    const { type, ...of } = act;
    lines.info({ act: type, by, ...wordless(of) }, 'act');
  }

  return {
    record,
    signInFailed(person) {
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

/** In the order in which they were done. What could not be written because the disk was full is written when there is room. */
function createWriting(db: Db, log: Pick<Effects['log'], 'error'>): (next: Unwritten) => void {
  const unwritten: Unwritten[] = [];

  function writeAll(): void {
    for (let next = unwritten[0]; next; next = unwritten[0]) {
      addAct(db, next.act, next.by, next.at);
      unwritten.shift();
    }
  }

  return (act) => {
    unwritten.push(act);
    try {
      writeAll();
    } catch (error) {
      if (!isStorageError(error)) unwritten.shift();
      if (!isStorageError(error)) throw error;
      if (unwritten.length > UNWRITTEN_AT_MOST) unwritten.shift();
      log.error({ err: error, waiting: unwritten.length }, 'acts could not be written down');
    }
  };
}

function wordless(of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== 'reason'));
}
