import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { BESIDE, createNearRows, type NearRows, type Sight, WHOLE } from '../../../client/ui/list/near-rows.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';

const list = (length: number) => Array.from({ length }, (_, n) => idOf<RequestId>(`r${n}`));

/** A list in a browser: `see` says which rows have come into sight, and which have left it. */
function openList(ids: readonly RequestId[]) {
  return createRoot((dispose) => {
    let tell: (sights: readonly Sight[]) => void = () => {};
    const nobody = { observe: () => {}, unobserve: () => {}, disconnect: () => {} };
    const [order, setOrder] = createSignal(ids);
    const rows: NearRows<RequestId> = createNearRows('data-request', order, (changed) => {
      tell = changed;
      return nobody;
    });
    const see = (isIntersecting: boolean, ...seen: readonly string[]) =>
      tell(seen.map((id) => ({ target: { getAttribute: () => id }, isIntersecting })));
    const near = () => order().flatMap((id, place) => (rows.isNear(id) ? [place] : []));
    return { near, see, setOrder, dispose };
  });
}

describe('given the rows of a list of speakers', () => {
  test('when the list is short, then all of them are drawn whole', () => {
    expect(openList(list(WHOLE)).near()).toHaveLength(WHOLE);
  });

  test('when it is long, then those in sight are, and so many before and after them', () => {
    const { near, see } = openList(list(300));
    expect(near()).toEqual(list(BESIDE + 1).map((_, place) => place));
    see(true, 'r100', 'r101', 'r102');
    expect([near()[0], near().at(-1)]).toEqual([100 - BESIDE, 102 + BESIDE]);
    see(false, 'r100', 'r101');
    expect([near()[0], near().at(-1)]).toEqual([102 - BESIDE, 102 + BESIDE]);
  });

  test('when those in sight are given the floor, then what stands there now is drawn', () => {
    const { near, see, setOrder } = openList(list(300));
    see(true, 'r0', 'r1', 'r2');
    setOrder(list(300).slice(2));
    expect(near()).toEqual(list(BESIDE + 1).map((_, place) => place));
    setOrder(list(300).slice(3));
    expect(near()[0]).toBe(0);
  });

  test('when one of those in sight moves to the end, then those between are not drawn', () => {
    const { near, see, setOrder } = openList(list(300));
    const [first, ...others] = list(300);
    see(true, 'r0', 'r1', 'r2');
    setOrder([...others, ...(first ? [first] : [])]);
    expect(near()).toEqual([
      ...list(2 + BESIDE).map((_, place) => place),
      ...list(BESIDE + 1).map((_, place) => 299 - BESIDE + place),
    ]);
  });
});
