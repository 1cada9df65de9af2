import { NobodyWaits } from './failure.ts';

/** A waiter: it is let in, or sent away. */
type Waiting = (isLetIn: boolean) => void;
/** The waiters of one name: by further names, or, at the end of a path, in the order in which they came. */
type Queue = { readonly parts: Map<string, Queue>; readonly here: Waiting[] };

/** For whom work is done: one name, or a path of names, such as an origin and an account. */
export type Whose = string | readonly string[];

export const SENT_AWAY = Symbol('sent away');

const emptyQueue = (): Queue => ({ parts: new Map(), here: [] });
const isEmpty = ({ parts, here }: Queue): boolean => parts.size === 0 && here.length === 0;
const pathOf = (whose: Whose): readonly string[] => (typeof whose === 'string' ? [whose] : whose);
const sizeOf = ({ parts, here }: Queue): number =>
  [...parts.values()].reduce((sum, part) => sum + sizeOf(part), here.length);

/**
 * Lets at most `atOnce` pieces of work run at the same time; the others wait. The names take turns, and so do further names within
 * one. Every other turn is for the name that came last, so that nobody waits for a thousand strangers who came before. Work for one
 * name is done in the order in which it came: a sender of a thousand pieces waits behind their own thousand.
 */
export type FairQueue = {
  /** `signal`: aborted when nobody waits for it any more; it then leaves the queue, and `NobodyWaits` is thrown. */
  readonly run: <T>(work: () => Promise<T>, whose?: Whose, signal?: AbortSignal) => Promise<T>;
  /** The same for work that may be given up while it waits. */
  readonly runUnlessSentAway: <T>(work: () => Promise<T>, whose: Whose) => Promise<T | typeof SENT_AWAY>;
  /** How many further names wait within this one. */
  readonly names: (whose: Whose) => number;
  /** How many pieces of work wait for this one. */
  readonly waiting: (whose: Whose) => number;
  /** Gives up the work that has waited longest for this name. */
  readonly sendAway: (whose: Whose) => void;
};

/** The places in which work runs: who enters waits for one, and who leaves passes it on. */
function createPlaces(atOnce: number, all: Queue) {
  let running = 0;
  let isForLast = false;
  return {
    enter(path: readonly string[], signal?: AbortSignal): Promise<boolean> | boolean {
      if (signal?.aborted) return false;
      if (running >= atOnce) return waitIn(all, path, signal);
      running += 1;
      return true;
    },
    /** `running` stays the same while others wait. */
    leave(): void {
      isForLast = !isForLast;
      const next = take(all, isForLast);
      if (next) next(true);
      else running -= 1;
    },
  };
}

export function createFairQueue(atOnce: number): FairQueue {
  const all = emptyQueue();
  const places = createPlaces(atOnce, all);

  async function unlessSentAway<T>(
    work: () => Promise<T>,
    whose: Whose,
    signal?: AbortSignal,
  ): Promise<T | typeof SENT_AWAY> {
    if (!(await places.enter(pathOf(whose), signal))) return SENT_AWAY;
    try {
      return await work();
    } finally {
      places.leave();
    }
  }

  return {
    async run(work, whose = '', signal) {
      const done = await unlessSentAway(work, whose, signal);
      if (done === SENT_AWAY) throw new NobodyWaits('it has left the queue');
      return done;
    },
    runUnlessSentAway: (work, whose) => unlessSentAway(work, whose),
    names: (whose) => queueIf(all, pathOf(whose))?.parts.size ?? 0,
    waiting: (whose) => sizeOf(queueIf(all, pathOf(whose)) ?? emptyQueue()),
    sendAway: (whose) => sendAway(all, pathOf(whose)),
  };
}

function waitIn(all: Queue, path: readonly string[], signal: AbortSignal | undefined): Promise<boolean> {
  const { here } = queueAt(all, path);
  return new Promise((settle) => {
    const leave = (): void => {
      here.splice(here.indexOf(waiter), 1);
      prune(all, path);
      settle(false);
    };
    const waiter: Waiting = (isLetIn) => {
      signal?.removeEventListener('abort', leave);
      settle(isLetIn);
    };
    here.push(waiter);
    signal?.addEventListener('abort', leave);
  });
}

function sendAway(all: Queue, path: readonly string[]): void {
  const queue = queueIf(all, path);
  if (!queue) return;
  take(queue, false)?.(false);
  prune(all, path);
}

/** A name for which nobody waits any more takes no turn. */
function prune(queue: Queue, [name, ...further]: readonly string[]): void {
  const part = name === undefined ? undefined : queue.parts.get(name);
  if (name === undefined || !part) return;
  prune(part, further);
  if (isEmpty(part)) queue.parts.delete(name);
}

const queueIf = (queue: Queue, path: readonly string[]): Queue | undefined =>
  path.reduce<Queue | undefined>((found, name) => found?.parts.get(name), queue);

function queueAt(queue: Queue, path: readonly string[]): Queue {
  return path.reduce((found, name) => {
    const part = found.parts.get(name) ?? emptyQueue();
    found.parts.set(name, part);
    return part;
  }, queue);
}

/** Whose turn it is: the first of them, which then goes to the end, or the last. */
function take(queue: Queue, isForLast: boolean): Waiting | undefined {
  if (queue.here.length > 0) return queue.here.shift();
  const names = [...queue.parts.keys()];
  const name = isForLast ? names.at(-1) : names[0];
  const part = name === undefined ? undefined : queue.parts.get(name);
  if (name === undefined || !part) return undefined;
  const next = take(part, isForLast);
  if (isForLast && !isEmpty(part)) return next;
  queue.parts.delete(name);
  if (!isEmpty(part)) queue.parts.set(name, part);
  return next;
}
