import type { Db } from '../../db/open-database.ts';
import type { Routes } from './world.ts';

/** For those who run the server: is it there, is it of use, how is it doing. */
export const operationRoutes: Routes = (app, { db, metrics, mediaIsAlive }) => {
  app.get('/healthz', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const checks = { database: isWritable(db), media: mediaIsAlive() };
    const ready = checks.database && checks.media;
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, ...checks });
  });
  app.get('/metrics', async (_request, reply) => {
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
};

/** Writes the number that is there already: a real write, to a file that has to take it. */
function isWritable({ raw }: Db): boolean {
  try {
    raw.pragma(`user_version = ${Number(raw.pragma('user_version', { simple: true }))}`);
    return true;
  } catch {
    return false;
  }
}
