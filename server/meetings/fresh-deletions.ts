import * as Y from 'yjs';
import { waitsIf } from './update-runs.ts';

/** Deleting in the middle of a struct cuts it: what deletes a thousand letters one by one makes a thousand structs. */
export function freshDeletions(
  deleted: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>,
  doc: Y.Doc,
  state: (client: number) => number,
): number {
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
