const LIMIT_MS = 8000;

/** Waits for a condition, looking every few milliseconds; fails with what was waited for. */
export async function until(holds: () => boolean, what: string, limit = LIMIT_MS): Promise<void> {
  const end = performance.now() + limit;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
