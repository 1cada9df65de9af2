/** What could not be fetched and is still wanted, by how to fetch it: one message tells of all of it, and tries all again. */
export function createMissingParts() {
  const missing = new Set<() => void>();
  return {
    add: (fetch: () => void): void => void missing.add(fetch),
    /** It has come, or nobody wants it any more. True: nothing is missing now. */
    remove(fetch: () => void): boolean {
      missing.delete(fetch);
      return missing.size === 0;
    },
    tryAgain(): void {
      const all = [...missing];
      missing.clear();
      for (const fetch of all) fetch();
    },
  };
}
