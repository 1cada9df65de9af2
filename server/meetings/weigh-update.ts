import * as Y from 'yjs';
import { freshDeletions } from './fresh-deletions.ts';
import { addressIn, shapeFault } from './text-shape.ts';
import {
  Ahead,
  endOf,
  type Id,
  keyOf,
  type Run,
  refuseFor,
  refuseIf,
  runsOf,
  type Struct,
  same,
  Unbearable,
  waitsIf,
} from './update-runs.ts';

/** New structs that one update may bring: a paste of many pages has hundreds, a draft of some days some thousands. */
export const STRUCTS_PER_UPDATE = 12_000;
/** Structs of one meeting's text: some thousand pages that have been edited much. */
export const STRUCTS_PER_TEXT = 200_000;
/** Types around a struct. A list inside a list takes two, and lists are read nine deep, with a paragraph in them. */
export const NESTING_MAX = 32;
/** Devices that one update may bring. */
const CLIENTS_PER_UPDATE = 500;
/** Steps that placing an update beside what others wrote at the same places may take. */
const STEPS_PER_UPDATE = 1_000_000;

/** Where a struct stands. `parent`: a type of the document, or the name or id of one that it does not have yet. `root`: the name. */
type Place = { readonly parent: unknown; readonly sub: string | null; readonly level: number; readonly root: string };

/**
 * `addresses`: characters of those of its links. `ahead`: it follows what is not there yet. `unbearable`: no editor makes it; it
 * nests too deep, writes outside of the roots, needs itself, or would take a time that grows with the square of its size.
 */
export type Weight =
  | { readonly is: 'bearable'; readonly addresses: number }
  | { readonly is: 'ahead' }
  | { readonly is: 'unbearable'; readonly why: string };

/**
 * Says, before an update touches the document, whether it can be borne. Whoever may write can send any bytes, and Yjs
 * trusts them. Throws on bytes that are no update.
 */
export function weighUpdate(update: Uint8Array, doc: Y.Doc, isRoot: (name: string) => boolean): Weight {
  const { structs, ds } = Y.decodeUpdate(update);
  try {
    const runs = runsOf(update, structs);
    refuseIf(runs.size > CLIENTS_PER_UPDATE, 'too many devices');
    const weighing = createWeighing(doc, runs, isRoot);
    weighing.all();
    const fresh = weighing.fresh() + freshDeletions(ds.clients, doc, weighing.state);
    refuseIf(fresh > STRUCTS_PER_UPDATE, 'too many structs in an update');
    return { is: 'bearable', addresses: weighing.addresses() };
  } catch (error) {
    if (error instanceof Ahead) return { is: 'ahead' };
    if (error instanceof Unbearable) return { is: 'unbearable', why: error.message };
    throw error;
  }
}

/** Walks through the structs in the order in which Yjs would integrate them. */
function createWeighing(doc: Y.Doc, runs: ReadonlyMap<number, Run>, isRoot: (name: string) => boolean) {
  const states = new Map<number, number>();
  const places = new Map<Struct, Place | null>();
  /** The last struct of this update that was put directly behind something, by what it was put behind. */
  const firstBehind = new Map<unknown, Map<string, Id>>();
  let [fresh, steps, addresses] = [0, 0, 0];

  const names = new Map([...doc.share].map(([name, type]): [unknown, string] => [type, name]));

  const known = (client: number): number => Y.getState(doc.store, client);
  const state = (client: number): number => states.get(client) ?? known(client);

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

  /** What it needs that is not there yet. */
  function lacks(struct: Struct): Id | null {
    if (!(struct instanceof Y.Item)) return null;
    const parent: unknown = struct.parent;
    for (const id of [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null]) {
      if (id === null) continue;
      refuseIf(id.client === struct.id.client && id.clock >= struct.id.clock, 'needs itself');
      if (id.clock >= state(id.client)) return id;
    }
    return null;
  }

  /** The first item behind the origin, if the document knows it. */
  function behindOrigin({ origin }: Y.Item, { parent, sub }: Place): Y.Item | null {
    if (origin) return findOld(origin)?.right ?? null;
    if (!(parent instanceof Y.AbstractType)) return null;
    if (sub === null) return parent._start;
    let item = parent._map.get(sub) ?? null;
    for (; item?.left; item = item.left) step(1);
    return item;
  }

  function step(count: number): void {
    steps += count;
    refuseIf(steps > STEPS_PER_UPDATE, 'stands at the same places as too much else');
  }

  /** Whether it goes between two neighbours, as it does when nobody else has written there meanwhile. */
  function isBetweenNeighbours(item: Y.Item, place: Place): boolean {
    const { origin, rightOrigin } = item;
    const before = firstBehind.get(place.parent)?.get(behindKey(origin, place));
    if (before) return same(before, rightOrigin);
    const within = origin && (findOld(origin) ?? findNew(origin));
    if (origin && within && origin.clock + 1 < within.id.clock + within.length)
      return same(rightOrigin, { client: origin.client, clock: origin.clock + 1 });
    if (origin && origin.clock >= known(origin.client)) return true;
    const behind = behindOrigin(item, place);
    return behind === null || behind === findOld(rightOrigin);
  }

  const behindKey = (origin: Id | null, { sub }: Place): string => (origin ? keyOf(origin) : `start ${sub ?? ''}`);

  /** Yjs compares what has no neighbours with everything between its origins. */
  function weighPosition(item: Y.Item, place: Place): void {
    if (!isBetweenNeighbours(item, place)) {
      const right = findOld(item.rightOrigin);
      for (let at = behindOrigin(item, place); at !== null && at !== right; at = at.right) step(1);
      step(fresh);
    }
    const behind = firstBehind.get(place.parent) ?? new Map<string, Id>();
    behind.set(behindKey(item.origin, place), item.id);
    firstBehind.set(place.parent, behind);
  }

  function accept(struct: Struct): void {
    if (struct instanceof Y.Skip) return;
    const isFresh = endOf(struct) > state(struct.id.client);
    const place = struct instanceof Y.Item ? placeOf(struct) : null;
    places.set(struct, place);
    if (!isFresh) return;
    fresh += 1;
    refuseIf(fresh > STRUCTS_PER_UPDATE, 'too many structs in an update');
    refuseIf(place !== null && place.level > NESTING_MAX, 'nests too deep');
    if (place && struct instanceof Y.Item) {
      refuseFor(shapeFault(struct, place));
      addresses += addressIn(struct).length;
      weighPosition(struct, place);
    }
    states.set(struct.id.client, endOf(struct));
  }

  /** Takes a device's structs until its clock has passed `until`; answers with what it waits for. */
  function advance(client: number, until: number): Id | null {
    const run = runs.get(client);
    for (let struct = run?.structs[run.at]; run && struct; struct = run.structs[run.at]) {
      if (state(client) > until) return null;
      waitsIf(struct.id.clock > state(client) && !(struct instanceof Y.Skip));
      const lacking = lacks(struct);
      if (lacking) return lacking;
      accept(struct);
      run.at += 1;
    }
    waitsIf(until < Number.POSITIVE_INFINITY && state(client) <= until);
    return null;
  }

  function follow(client: number): void {
    const waiting = [{ client, clock: Number.POSITIVE_INFINITY }];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const lacking = advance(last.client, last.clock);
      if (lacking === null) waiting.pop();
      else {
        refuseIf(
          waiting.some((one) => one.client === lacking.client),
          'needs what needs it',
        );
        waiting.push({ client: lacking.client, clock: lacking.clock });
      }
    }
  }

  return {
    all(): void {
      for (const client of runs.keys()) follow(client);
    },
    fresh: (): number => fresh,
    addresses: (): number => addresses,
    state,
  };
}
