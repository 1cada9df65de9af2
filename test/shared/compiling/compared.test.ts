import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compared } from '../../../shared/compilation/compared.ts';
import { idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';

const passages = (...named: readonly string[]) => ({
  passages: named.map((name) => {
    const [id = '', section = 's', text = id] = name.split('/');
    return { id: idOf<PassageId>(id), sectionId: idOf<SectionId>(section), text };
  }),
});
const changes = (before: readonly string[], now: readonly string[]) =>
  compared(passages(...before), passages(...now)).map(
    (change) => `${change.what} ${('now' in change ? change.now : change.before).id}`,
  );

test('K11 given two versions, then passages are added, taken out, changed or moved, and what stayed is not named', () => {
  expect(changes(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([]);
  expect(changes(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual(['added x', 'removed b']);
  expect(changes(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['moved d']);
  expect(changes(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual(['moved a']);
  expect(changes(['a', 'b/s', 'c'], ['a', 'b/other', 'c'])).toEqual(['moved b']);
  expect(changes(['a', 'b/s/old', 'c'], ['a', 'b/s/new', 'c'])).toEqual(['changed b']);
  expect(compared(passages('a', 'b/s/old'), passages('b/t/new', 'a'))).toMatchObject([
    { what: 'changed', moved: true },
  ]);
});

test('K11 given any two orders of the same passages, then fewest are said to have moved: the others stand in the order of before', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 7 });
  fc.assert(
    fc.property(order, order, (before, now) => {
      const moved = new Set(changes(before, now).map((change) => change.replace('moved ', '')));
      const still = now.filter((id) => !moved.has(id));
      expect(still).toEqual(before.filter((id) => !moved.has(id)));
      for (const id of moved) {
        const withIt = new Set([...still, id]);
        expect(now.filter((one) => withIt.has(one))).not.toEqual(before.filter((one) => withIt.has(one)));
      }
    }),
  );
});
