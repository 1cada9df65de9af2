import { Readable } from 'node:stream';
import { isRefusal } from '../../../../shared/decision.ts';
import { logLines } from '../../answers/log-lines.ts';
import type { Routes } from '../../deps.ts';
import { attending } from '../../sessions/signed-in.ts';

/** The log of a meeting, one record a line, for its members: each of them may read everything in it. */
export const logRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/log.ndjson', async (request, reply) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    reply.header('content-type', 'application/x-ndjson; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="log-${here.room.id}.ndjson"`);
    return reply.send(Readable.from(logLines(deps.db, here.room)));
  });
};
