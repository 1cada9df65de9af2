import { readFileSync } from 'node:fs';
import { NotNow } from '../failure.ts';
import type { Task } from './thread-task.ts';

/** A question took more time or memory than it may; the thread has been ended. */
export class BudgetSpent extends Error {
  readonly what: 'time' | 'memory';

  constructor(what: 'time' | 'memory') {
    super(`the budget of ${what} is spent`);
    this.what = what;
  }
}

/** The machine was too busy for the thread to spend its budget; it has been ended, and the same may be asked again. */
export class Starved extends NotNow {
  constructor() {
    super('server-failed', 'the machine gave a thread no time');
  }
}

/** A thread may take so many times its budget by the clock, where the machine gives it less time than that. */
const STARVED_TIMES = 15;
/** Until looking again at the least, ms. */
const LOOK_MS = 20;
/** Linux counts in hundredths of a second, whatever the machine. */
const MS_PER_TICK = 10;

/** ms that a thread has been working since it started. `task`: where Linux tells it; elsewhere the clock has to do. */
export const worked = (task: Task, startedAt: number): number =>
  task === null ? performance.now() - startedAt : workedByLinux(task);

/** What is gone works no more. */
function workedByLinux(task: string): number {
  try {
    const stat = readFileSync(`/proc/${task}/stat`, 'latin1');
    // Behind the name of the program, which may contain anything: the 12th and 13th of what follows (proc_pid_stat(5)).
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) * MS_PER_TICK;
  } catch {
    return 0;
  }
}

type Budget = {
  readonly ms: number;
  /** What the thread has worked for it, ms. */
  readonly worked: () => number;
  /** Called once, with what the thread is ended for. */
  readonly spent: (error: Error) => void;
};

/**
 * Watches what a thread takes for a question, by its own time: an honest update is not refused because others keep the machine busy. An
 * answer that has come in time counts, also where this thread was busy with something else: it is looked for once more. Returns how to stop.
 */
export function watchBudget({ ms, worked, spent }: Budget): () => void {
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;

  function look(): void {
    const own = worked();
    const waited = performance.now() - began;
    const left = Math.min(ms - own, STARVED_TIMES * ms - waited);
    if (left > 0) timer = setTimeout(look, Math.max(LOOK_MS, left));
    else soon = setImmediate(() => spent(own < ms ? new Starved() : new BudgetSpent('time')));
  }
  timer = setTimeout(look, ms);
  return () => {
    clearTimeout(timer);
    clearImmediate(soon);
  };
}
