/** Does the same for each, one after the other, and lets the meeting have the core in between. */
export async function inPieces<T, R>(all: readonly T[], work: (one: T) => R): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) {
    done.push(work(one));
    await new Promise((resume) => setImmediate(resume));
  }
  return done;
}
