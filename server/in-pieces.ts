/** Lets the meeting have the core before what follows. */
export const oneTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** After so long the meeting has the core, ms. */
const TURN_MS = 8;

/** Does the same for each, as many as fit into a turn, and lets the meeting have the core in between. */
export async function inTurns<T, R>(all: Iterable<T>, work: (one: T) => R): Promise<readonly R[]> {
  const done: R[] = [];
  let began = performance.now();
  for (const one of all) {
    done.push(work(one));
    if (performance.now() - began < TURN_MS) continue;
    await oneTurn();
    began = performance.now();
  }
  return done;
}

/** Does the same for each, one after the other, and lets the meeting have the core in between. */
export async function inPieces<T, R>(all: readonly T[], work: (one: T) => R): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(work(one));
    await oneTurn();
  }
  return done;
}
