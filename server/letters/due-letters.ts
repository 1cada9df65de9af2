import type { Refusal } from '../../shared/decision.ts';
import type { Effects } from '../effects.ts';

const LOOKED_EVERY_MS = 15_000;
/** So many are told beside each other. */
export const AT_A_TIME = 20;
const AGAIN_AFTER_MS = 60 * 60 * 1000;
/** For a mail server that does not answer. */
const TRIES = 12;

/** How often a letter was tried in vain, and when it is due again, ms; null: it is given up. */
type Later = { readonly tries: number; readonly dueAt: number } | null;
/**
 * What becomes of a letter that did not go. To be refused for quantity is no try: it waits, however long; nor is what the stop of the
 * server broke off: it is due when the server is there again.
 */
export type Again = (outcome: 'failed' | Refusal, before: number) => Later;

function afterTrying(outcome: 'failed' | Refusal, before: number, now: number): Later {
  const tries = outcome === 'failed' ? before + 1 : before;
  return tries < TRIES ? { tries, dueAt: now + AGAIN_AFTER_MS } : null;
}

/** Letters that wait in a table until they are due. */
type Waiting<Row> = {
  /** Of those that are due, the next few; none that was told or postponed. */
  readonly due: (at: number) => readonly Row[];
  /** When the next is due, in ms; null: none waits. */
  readonly nextAt: () => number | null;
  /** Tells these, and postpones those that could not be told. */
  readonly tell: (rows: readonly Row[], again: Again) => Promise<unknown>;
  /** What waits, for the server's log. */
  readonly what: string;
};

export type DueLetters = {
  /** Resolves when everybody who is due by now has been told. */
  readonly look: () => Promise<void>;
  readonly isStopped: () => boolean;
  readonly stop: () => void;
};

/** Tells people what is due, some at a time, now and whenever it is time. */
export function createDueLetters<Row>(
  { due, nextAt, tell, what }: Waiting<Row>,
  { now, log }: Pick<Effects, 'now' | 'log'>,
): DueLetters {
  let [isStopped, working] = [false, Promise.resolve()];
  const again: Again = (outcome, before) =>
    isStopped ? { tries: before, dueAt: now() } : afterTrying(outcome, before, now());

  async function tellAllDue(): Promise<void> {
    while (!isStopped) {
      const rows = due(now());
      if (rows.length === 0) return;
      await tell(rows, again);
    }
  }

  function look(): Promise<void> {
    working = working.then(tellAllDue).catch((error: unknown) => log.error({ err: error }, `${what} have to wait`));
    return working;
  }
  const timer = setInterval(() => {
    if ((nextAt() ?? Number.POSITIVE_INFINITY) <= now()) void look();
  }, LOOKED_EVERY_MS).unref();

  return {
    look,
    isStopped: () => isStopped,
    stop(): void {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
