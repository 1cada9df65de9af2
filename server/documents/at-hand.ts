/** How many are kept: all files of one text, in all languages, are made from the same. */
export const AT_HAND = 4;

/**
 * The few things of this kind that were asked for last, each made once for each of its versions; after a failure it is made again.
 */
export function createAtHand<T>(most: number) {
  const found = new Map<string, { readonly version: string; readonly value: T }>();
  return (name: string, version: string, make: () => T): T => {
    const before = found.get(name);
    const now = before?.version === version ? before : { version, value: make() };
    found.delete(name);
    found.set(name, now);
    if (now.value instanceof Promise) now.value.catch(() => found.get(name) === now && found.delete(name));
    const [oldest] = found.keys();
    if (found.size > most && oldest !== undefined) found.delete(oldest);
    return now.value;
  };
}
