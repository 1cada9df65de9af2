/** Fetches once, however many places want it. After a failure, each wish is another try. */
export function fetchedOnce<Fetched>(fetch: () => Promise<Fetched>): () => Promise<Fetched> {
  let coming: Promise<Fetched> | undefined;
  return () => {
    coming ??= fetch().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}
