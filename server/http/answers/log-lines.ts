import { createEventLog } from '../../../db/event-log.ts';
import type { Db } from '../../../db/open-database.ts';
import type { MeetingId } from '../../../shared/ids.ts';

/** How many records make a piece: a long log neither keeps the server from other work nor has to fit into its memory. */
const PIECE = 200;

/** A log up to a record, piece by piece: one record a line, each with its hash, so that its chain can be followed elsewhere. */
export async function* logLines(
  db: Db,
  { id, seq: last }: { readonly id: MeetingId; readonly seq: number },
): AsyncGenerator<string> {
  const log = createEventLog(db);
  for (let seq = 0; seq < last; ) {
    const lines = log.linesAfter(id, seq, Math.min(PIECE, last - seq));
    if (lines.length === 0) return;
    yield lines.map((line) => `${line}\n`).join('');
    seq += lines.length;
    await new Promise((resume) => setImmediate(resume));
  }
}
