/** So long is worked at a stretch: a frame may be late, but no key that somebody presses waits. */
const PIECE_MS = 12;

/** Works through things piece by piece, and lets the page do first whatever waits. Begins a little later; returns how to stop. */
export function inPieces<T>(things: Iterable<T>, work: (thing: T) => void, done = (): void => {}): () => void {
  const left = things[Symbol.iterator]();
  let isStopped = false;
  function some(): void {
    if (isStopped) return;
    const until = performance.now() + PIECE_MS;
    let next = left.next();
    for (; !next.done && performance.now() < until; next = left.next()) work(next.value);
    if (!next.done) work(next.value);
    if (next.done) done();
    else letOthers(some);
  }
  letOthers(some);
  return () => {
    isStopped = true;
  };
}

/** Not `scheduler.yield`, which comes before answers that have arrived and timers that are due. */
function letOthers(then: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(then, { priority: 'background' });
  else setTimeout(then, 0);
}
