import * as Y from 'yjs';
import type { Finding, Place } from './update-places.ts';
import { type Id, keyOf, refuseIf, same } from './update-runs.ts';

/** Steps that placing an update beside what others wrote at the same places may take. */
const STEPS_PER_UPDATE = 1_000_000;

/** Counts the steps in which Yjs finds the positions of an update's items among those that are there. */
export function createPositions({ known, findNew, findOld }: Finding) {
  /** The last struct of this update that was put directly behind something, by what it was put behind. */
  const firstBehind = new Map<unknown, Map<string, Id>>();
  let steps = 0;

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

  /** Yjs compares what has no neighbours with everything between its origins. `fresh`: structs of the update so far. */
  function weigh(item: Y.Item, place: Place, fresh: number): void {
    if (!isBetweenNeighbours(item, place)) {
      const right = findOld(item.rightOrigin);
      for (let at = behindOrigin(item, place); at !== null && at !== right; at = at.right) step(1);
      step(fresh);
    }
    const behind = firstBehind.get(place.parent) ?? new Map<string, Id>();
    behind.set(behindKey(item.origin, place), item.id);
    firstBehind.set(place.parent, behind);
  }

  return { weigh };
}
