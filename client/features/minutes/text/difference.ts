import * as Y from 'yjs';

/** What somebody with this state vector is missing of what these devices wrote, and everything that was deleted. */
export function differenceOf(doc: Y.Doc, has: Uint8Array, devices: ReadonlySet<number>): Uint8Array {
  const theirs = Y.decodeStateVector(has);
  const ours = [...Y.decodeStateVector(Y.encodeStateVector(doc))].filter(([device]) => !devices.has(device));
  const target = new Map(ours);
  for (const device of devices) target.set(device, theirs.get(device) ?? 0);
  return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(target));
}

/**
 * Whether a server with this state vector no longer has what it had acknowledged of this page: it was restored from an
 * older copy. `unsent`: what it has not acknowledged.
 */
export function hasForgotten(doc: Y.Doc, has: Uint8Array, unsent: readonly Uint8Array[]): boolean {
  const starts = unsent.map((update) => Y.parseUpdateMeta(update).from.get(doc.clientID) ?? Number.POSITIVE_INFINITY);
  const acknowledged = Math.min(Y.getState(doc.store, doc.clientID), ...starts);
  return (Y.decodeStateVector(has).get(doc.clientID) ?? 0) < acknowledged;
}

/** Whether an update only deletes: Yjs itself does so, when it clears up after what others wrote. */
export const onlyDeletes = (update: Uint8Array): boolean => Y.decodeUpdate(update).structs.length === 0;

/** A browser may give back anything: what is no update is left where it is. */
export function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    return false;
  }
}
