/** Lets the meeting have the core before what follows. */
export const oneTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** Does the same for each, one after the other, and lets the meeting have the core in between. */
export async function inPieces<T, R>(all: readonly T[], work: (one: T) => R): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(work(one));
    await oneTurn();
  }
  return done;
}
