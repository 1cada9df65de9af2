import * as Y from 'yjs';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Tried } from './questions.ts';
import { addressesOf, brings, endOf, isAhead, type ReadUpdate, readUpdate } from './read-update.ts';
import { beforeOf, type Done, type IsRoot, STRUCTS_PER_UPDATE, whatItDid } from './what-it-did.ts';

/** Devices that one update may bring. */
const CLIENTS_PER_UPDATE = 500;

const refused = (why: string, isSpoilt: boolean, code: RefusalCode = 'bad-message'): Tried => ({
  is: 'refused',
  code,
  why,
  isSpoilt,
});

/**
 * Merges an update into a copy of the text and says what it did. A writer can send any bytes, and Yjs trusts them. So the result of
 * Yjs is looked at, and others get this result, never what was sent. `addresses`: characters of addresses for which there is room.
 */
export function tryUpdate(doc: Y.Doc, update: Uint8Array, addresses: number, isRoot: IsRoot): Tried {
  const sent = readUpdate(update);
  if (sent === null) return refused('is no update', false);
  const has = (client: number): number => Y.getState(doc.store, client);
  const fresh = sent.structs.filter((struct) => endOf(struct) > has(struct.id.client));
  const wrong = wrongBefore(sent, fresh.length);
  if (wrong !== null) return refused(wrong, false);
  if (isAhead(sent, has)) return { is: 'ahead', has: Y.encodeStateVector(doc), isSpoilt: false };
  const links = addressesOf(fresh);
  if (links > addresses) return refused('too many links', false, 'too-many-links');
  try {
    return judged(doc, sent, links, merged(doc, update, isRoot));
  } catch (error) {
    return refused(String(error), true);
  }
}

/** Checks that need no merging. */
function wrongBefore({ sections, clients }: ReadUpdate, fresh: number): string | null {
  if (sections > CLIENTS_PER_UPDATE) return 'too many devices';
  if (clients.size !== sections) return 'a device comes twice';
  return fresh > STRUCTS_PER_UPDATE ? 'too many structs in an update' : null;
}

/** `made`: what it brought, as Yjs tells others of it; null: nothing. */
type Merged = { done: Done | null; made: Uint8Array | null };

function merged(doc: Y.Doc, update: Uint8Array, isRoot: IsRoot): Merged {
  const found: Merged = { done: null, made: null };
  const before = beforeOf(doc);
  const look = (by: Y.Transaction) => {
    found.done ??= whatItDid(by, before, isRoot);
  };
  const keep = (made: Uint8Array) => {
    found.made = made;
  };
  doc.on('afterTransaction', look);
  doc.on('update', keep);
  try {
    Y.applyUpdate(doc, update);
  } finally {
    doc.off('afterTransaction', look);
    doc.off('update', keep);
  }
  return found;
}

function judged({ store }: Y.Doc, sent: ReadUpdate, addresses: number, { done, made }: Merged): Tried {
  if (done === null) return refused('cannot be looked at', true);
  const { pendingStructs, pendingDs } = store;
  if (pendingStructs !== null && brings(sent, pendingStructs.missing)) return refused('needs what needs it', true);
  if (done.fault !== null) return refused(done.fault, true);
  if (pendingStructs !== null || pendingDs !== null)
    return { is: 'ahead', has: Y.encodeStateVector(new Map(done.hadBefore)), isSpoilt: true };
  return made === null
    ? { is: 'known' }
    : { is: 'taken', update: made, clients: done.clients, addresses, isLate: done.isLate };
}
