import * as Y from 'yjs';
import { openMinutesUpdates } from '../../../db/minutes-updates.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { Owners, ThreadData } from './questions.ts';

/** Merges into a document what is on disk of a text, up to a row. Answers the time of the last row, ms. */
export function merge({ file, meetingId }: ThreadData, doc: Y.Doc, upTo = Number.MAX_SAFE_INTEGER): number {
  const rows = openMinutesUpdates(file);
  let last = 0;
  try {
    for (const { seq, at, update } of rows.readFrom(meetingId, rows.lastWhole(meetingId, upTo))) {
      if (seq > upTo) break;
      Y.applyUpdate(doc, update);
      last = at;
    }
  } finally {
    rows.close();
  }
  return last;
}

/** Who was the first to write with each Yjs client id. */
export function ownersOnDisk({ file, meetingId }: ThreadData): Owners {
  const rows = openMinutesUpdates(file);
  const owners = new Map<number, PersonId | 'carrier'>();
  try {
    for (const { person, update } of rows.readFrom(meetingId, 1)) {
      if (person === 'system') continue;
      for (const client of Y.parseUpdateMeta(update).from.keys()) if (!owners.has(client)) owners.set(client, person);
    }
  } finally {
    rows.close();
  }
  return owners;
}
