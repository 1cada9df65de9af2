import * as Y from 'yjs';
import { endOf, type Id, keyOf, type Run, refuseIf, type Struct } from './update-runs.ts';

/** Types around a struct. A list inside a list takes two, and lists are read nine deep, with a paragraph in them. */
export const NESTING_MAX = 32;

/** Where a struct stands. `parent`: a type of the document, or the name or id of one that it does not have yet. `root`: the name. */
export type Place = {
  readonly parent: unknown;
  readonly sub: string | null;
  readonly level: number;
  readonly root: string;
};

/** Looks structs up: those that an update brings, and the items that the document has. */
export function createFinding(doc: Y.Doc, runs: ReadonlyMap<number, Run>) {
  const known = (client: number): number => Y.getState(doc.store, client);

  function findNew({ client, clock }: Id): Struct | null {
    const structs = runs.get(client)?.structs ?? [];
    let [low, high] = [0, structs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = structs[middle];
      if (!struct) return null;
      if (clock < struct.id.clock) high = middle - 1;
      else if (clock >= endOf(struct)) low = middle + 1;
      else return struct;
    }
    return null;
  }

  /** The item of the document that has this id; null when it was collected, or is new. */
  function findOld(id: Id | null): Y.Item | null {
    if (id === null || id.clock >= known(id.client)) return null;
    const found: unknown = Y.getItem(doc.store, Y.createID(id.client, id.clock));
    return found instanceof Y.Item ? found : null;
  }

  return { known, findNew, findOld };
}

export type Finding = ReturnType<typeof createFinding>;

/** Says where the items of an update stand, of those that were taken before. */
export function createPlaces(doc: Y.Doc, { known, findNew, findOld }: Finding, isRoot: (name: string) => boolean) {
  const places = new Map<Struct, Place | null>();
  const names = new Map([...doc.share].map(([name, type]): [unknown, string] => [type, name]));

  /** A place directly in a type of the document. */
  function placeInOld(type: Y.AbstractType<unknown>, sub: string | null): Place {
    let level = 1;
    let top: unknown = type;
    for (let item = type._item; item !== null && level <= NESTING_MAX; level += 1) {
      top = item.parent;
      item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
    }
    return { parent: type, sub, level, root: names.get(top) ?? '' };
  }

  function placeBeside(id: Id): Place | null {
    if (id.clock >= known(id.client)) {
      const struct = findNew(id);
      return struct ? (places.get(struct) ?? null) : null;
    }
    const item = findOld(id);
    if (!item || !(item.parent instanceof Y.AbstractType)) return null;
    return placeInOld(item.parent, item.parentSub);
  }

  function placeUnderRoot(name: string, sub: string | null): Place {
    refuseIf(!isRoot(name) && !doc.share.has(name), 'writes outside of the items');
    return { parent: doc.share.get(name) ?? name, sub, level: 1, root: name };
  }

  function placeUnder(id: Id, sub: string | null): Place | null {
    if (id.clock >= known(id.client)) {
      const struct = findNew(id);
      const place = struct ? places.get(struct) : null;
      return place ? { ...place, parent: keyOf(id), sub, level: place.level + 1 } : null;
    }
    const content = findOld(id)?.content;
    return content instanceof Y.ContentType ? placeInOld(content.type, sub) : null;
  }

  function placeOf(item: Y.Item): Place | null {
    const parent: unknown = item.parent;
    if (item.origin) return placeBeside(item.origin);
    if (item.rightOrigin) return placeBeside(item.rightOrigin);
    if (typeof parent === 'string') return placeUnderRoot(parent, item.parentSub);
    return parent instanceof Y.ID ? placeUnder(parent, item.parentSub) : null;
  }

  return {
    /** Null where no item stands: it is then placed nowhere. */
    take(struct: Struct): Place | null {
      const place = struct instanceof Y.Item ? placeOf(struct) : null;
      places.set(struct, place);
      return place;
    },
  };
}
