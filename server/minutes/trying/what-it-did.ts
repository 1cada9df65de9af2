import * as Y from 'yjs';
import { FRAGMENT_PREFIX } from '../../../shared/minutes/rich-text.ts';
import { CARRIED } from './carry-over.ts';
import { shapeFault, type TextPlace } from './text-shape.ts';

/** New structs that one update may bring: a paste of many pages has hundreds, a draft of some days some thousands. */
export const STRUCTS_PER_UPDATE = 12_000;
/** By how many structs the text may grow with one update: writing or deleting in the middle of a struct cuts it. */
const GROWTH_PER_UPDATE = 2 * STRUCTS_PER_UPDATE;
/** How many letters one device may ever write: far more than anybody types, and so few that they can be counted. */
const CLOCK_MAX = 2 ** 31;
/** Types around a struct. A list inside a list takes two, and lists are read nine deep, with a paragraph in them. */
const NESTING_MAX = 32;

/** Whether people may write under this root. */
export type IsRoot = (name: string) => boolean;

/** What an update did to the text: which devices wrote, whether in the earlier shape, and why that may not be, or null. */
export type Done = {
  readonly clients: readonly number[];
  readonly isLate: boolean;
  readonly hadBefore: ReadonlyMap<number, number>;
  readonly fault: string | null;
};

/**
 * To be asked at the end of the transaction, while what it brought stands apart. `before`: the roots and the number of structs at
 * that time.
 */
export function whatItDid(by: Y.Transaction, before: Before, isRoot: IsRoot): Done {
  const clients = [...by.afterState].flatMap(([client, clock]) => (clock > clockBefore(by, client) ? [client] : []));
  return {
    clients,
    isLate: [...by.doc.share].some(
      ([name, type]) => name.startsWith(FRAGMENT_PREFIX) && by.changedParentTypes.has(type),
    ),
    hadBefore: by.beforeState,
    fault: faultOf(by, clients, before, isRoot),
  };
}

/** The roots of a text and the number of its structs. */
export type Before = { readonly roots: ReadonlySet<string>; readonly structs: number };
export const beforeOf = (doc: Y.Doc): Before => ({ roots: new Set(doc.share.keys()), structs: structsOf(doc) });

/** How many structs a text keeps. */
export function structsOf({ store }: Y.Doc): number {
  let sum = 0;
  for (const structs of store.clients.values()) sum += structs.length;
  return sum;
}

const clockBefore = ({ beforeState }: Y.Transaction, client: number): number => beforeState.get(client) ?? 0;

function faultOf(
  by: Y.Transaction,
  clients: readonly number[],
  { roots, structs }: Before,
  isRoot: IsRoot,
): string | null {
  const { doc } = by;
  const carried = doc.share.get(CARRIED);
  if (carried && by.changed.has(carried)) return 'writes what only the server writes';
  if (structsOf(doc) - structs > GROWTH_PER_UPDATE) return 'makes too many structs';
  for (const name of doc.share.keys()) if (!roots.has(name) && !isRoot(name)) return 'writes outside of the items';
  if (clients.some((client) => (by.afterState.get(client) ?? 0) > CLOCK_MAX))
    return 'counts further than anybody types';
  return faultInStructs(by, clients);
}

function faultInStructs(by: Y.Transaction, clients: readonly number[]): string | null {
  const names = new Map([...by.doc.share].map(([name, type]): [unknown, string] => [type, name]));
  for (const client of clients) {
    const structs = by.doc.store.clients.get(client) ?? [];
    const since = clockBefore(by, client);
    for (let n = structs.length - 1; n >= 0; n -= 1) {
      const struct = structs[n];
      if (!struct || struct.id.clock < since) break;
      const fault = struct instanceof Y.Item ? faultIn(struct, names) : null;
      if (fault !== null) return fault;
    }
  }
  return null;
}

function faultIn(item: Y.Item, names: ReadonlyMap<unknown, string>): string | null {
  const place = placeOf(item, names);
  if (place === null) return null;
  return place.level > NESTING_MAX ? 'nests too deep' : shapeFault(item, place);
}

/** Null where it stands nowhere. */
function placeOf({ parent, parentSub: sub }: Y.Item, names: ReadonlyMap<unknown, string>): TextPlace | null {
  if (!(parent instanceof Y.AbstractType)) return null;
  let level = 1;
  let top: unknown = parent;
  for (let item = parent._item; item !== null && level <= NESTING_MAX; level += 1) {
    top = item.parent;
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
  }
  return { root: names.get(top) ?? '', level, sub };
}
