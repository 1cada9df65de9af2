import * as Y from 'yjs';
import type { MinutesUpdates } from '../../db/minutes-updates.ts';
import type { MeetingId } from '../../shared/ids.ts';
import { textName } from '../../shared/minutes/lines.ts';
import { readBlocks } from '../../shared/minutes/lines-to-blocks.ts';
import type { RichBlock } from '../../shared/minutes/rich-text.ts';

/** A text of the minutes to be read. `seq`, `at`: of its last row; 0 when nothing has been written. */
export type TextRead = {
  readonly seq: number;
  readonly at: number;
  readonly blocksOf: (agendaItemId: string) => readonly RichBlock[];
};

/** The text as it stood with its row `seq`, merged anew from what is on disk. */
export function textAsOf(rows: MinutesUpdates, id: MeetingId, seq: number): TextRead {
  const doc = new Y.Doc();
  let at = 0;
  for (const row of rows.readFrom(id, rows.lastWhole(id, seq))) {
    if (row.seq > seq) break;
    Y.applyUpdate(doc, row.update);
    at = row.at;
  }
  return { seq, at, blocksOf: (item) => readBlocks(doc.getText(textName(item))) };
}
