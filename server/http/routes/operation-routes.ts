import type { Db } from '../../../db/open-database.ts';
import type { Routes } from '../deps.ts';
import { isFromThisMachine } from '../from-this-machine.ts';

/** Anybody may ask, as often as they like: within this time, the disk and the figures are looked at once. */
const KEPT_MS = 1000;

/** For operators: whether the server is there, whether it works, and how it is doing. */
export const operationRoutes: Routes = (app, { db, metrics, mediaIsAlive, lostSound, recordings, effects }) => {
  const databaseWorks = kept(() => isWritable(db), effects.ticks);
  const figures = kept(() => metrics.registry.metrics(), effects.ticks);
  app.get('/healthz', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const checks = { database: databaseWorks(), media: mediaIsAlive() };
    const ready = checks.database && checks.media;
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({
        ready,
        ...checks,
        ...(recordings.isRecorderThere() ? {} : { recorder: 'missing' }),
        ...(lostSound === null ? {} : { warning: lostSound }),
      });
  });
  app.get('/metrics', async (request, reply) => {
    if (!isFromThisMachine(request)) {
      reply.callNotFound();
      return reply;
    }
    reply.type(metrics.registry.contentType);
    return figures();
  });
};

/** What was found, until it is too old. */
function kept<T>(find: () => T, ticks: () => number): () => T {
  let last: { readonly found: T; readonly at: number } | null = null;
  return () => {
    const at = ticks();
    if (last === null || at - last.at >= KEPT_MS) last = { found: find(), at };
    return last.found;
  };
}

/** Writes the number that is there already: a real write, to a file that has to take it. */
function isWritable({ raw }: Db): boolean {
  try {
    raw.pragma(`user_version = ${Number(raw.pragma('user_version', { simple: true }))}`);
    return true;
  } catch {
    return false;
  }
}
