import * as Y from 'yjs';
import { CARRIED } from './carry-over.ts';
import { refuseIf, waitsIf } from './update-runs.ts';

type Deleted = ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>;

/** Deleting in the middle of a struct cuts it: what deletes a thousand letters one by one makes a thousand structs. */
export function freshDeletions(deleted: Deleted, doc: Y.Doc, state: (client: number) => number): number {
  refuseIf(forgets(doc, deleted), 'deletes what only the server writes');
  let fresh = 0;
  for (const [client, ranges] of deleted) {
    const known = Y.getState(doc.store, client);
    for (const { clock, len } of ranges) {
      waitsIf(clock + len > state(client));
      const last = clock + len - 1;
      const isOld = last < known && [clock, last].every((at) => Y.getItem(doc.store, Y.createID(client, at)).deleted);
      if (!isOld) fresh += 1;
    }
  }
  return fresh;
}

/** Whether an update deletes what tells which lines have been carried over. */
function forgets(doc: Y.Doc, deleted: Deleted): boolean {
  const kept = doc.share.get(CARRIED)?._map.values() ?? [];
  return [...kept].some(({ id }) =>
    deleted.get(id.client)?.some(({ clock, len }) => id.clock >= clock && id.clock < clock + len),
  );
}
