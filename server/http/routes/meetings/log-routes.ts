import { Readable } from 'node:stream';
import { isRefusal } from '../../../../shared/decision.ts';
import type { MeetingRoom } from '../../../meetings/meeting-room.ts';
import type { Routes } from '../../deps.ts';
import { attending } from '../../sessions/signed-in.ts';

/** How many records make a piece: a long log neither keeps the server from other work nor has to fit into its memory. */
const PIECE = 200;

/** The log of a meeting, one record a line, for its members: each of them may read everything in it. */
export const logRoutes: Routes = (app, deps) => {
  app.get('/api/meetings/:id/log.ndjson', async (request, reply) => {
    const here = attending(deps, request);
    if (isRefusal(here)) return here;
    reply.header('content-type', 'application/x-ndjson; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="log-${here.room.id}.ndjson"`);
    return reply.send(Readable.from(piecesOf(here.room)));
  });
};

async function* piecesOf(room: MeetingRoom): AsyncGenerator<string> {
  let records = room.piece(0, PIECE);
  while (records.length > 0) {
    yield records.map((record) => `${JSON.stringify(record)}\n`).join('');
    await new Promise((resume) => setImmediate(resume));
    records = room.piece(records.at(-1)?.seq ?? room.seq, PIECE);
  }
}
