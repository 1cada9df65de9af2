import * as Y from 'yjs';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { ITEM, MEETING } from '../meeting-folder.ts';

/** The text of the item as it stands on the server's disk at the moment, read beside the server. */
export function openTextOnDisk(dataDir: string) {
  const db = openDatabase(databaseFile(dataDir));
  const rows = createMinutesUpdates(db);
  const doc = new Y.Doc();
  let read = 0;
  return {
    text(): string {
      for (const { seq, update } of rows.readFrom(MEETING, read + 1)) {
        Y.applyUpdate(doc, update);
        read = seq;
      }
      return doc.getText(textName(ITEM)).toString();
    },
    close: () => db.close(),
  };
}

export type TextOnDisk = ReturnType<typeof openTextOnDisk>;
