import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapping } from '../../../shared/annotation/overlapping.ts';
import { type AnnotationId, idOf } from '../../../shared/ids.ts';

const on = (start: number, end: number, name = `${start}-${end}`) => ({ id: idOf<AnnotationId>(name), start, end });

test('N18 given annotations on the same words, on words that overlap, and on others, then those with words in common stand together', () => {
  expect(overlapping([])).toEqual([]);
  expect(overlapping([on(0, 4)])).toEqual([]);
  expect(overlapping([on(20, 30), on(0, 4), on(2, 9), on(20, 30, 'again'), on(9, 12), on(40, 41)])).toEqual([
    { start: 0, end: 9, ids: ['0-4', '2-9'] },
    { start: 20, end: 30, ids: ['20-30', 'again'] },
  ]);
});

test('N18 given one annotation within a long one, and another after it within the same, then all three stand together', () => {
  expect(overlapping([on(0, 50), on(3, 9), on(20, 30)])).toEqual([
    { start: 0, end: 50, ids: ['0-50', '3-9', '20-30'] },
  ]);
});

test('N18 given thousands of annotations on the same words, then all stand together, in their order', () => {
  const all = Array.from({ length: 20_000 }, (_, n) => on(0, 9, `a-${n}`));
  expect(overlapping(all)).toEqual([{ start: 0, end: 9, ids: all.map(({ id }) => id) }]);
});

test('N18 given any annotations, then two that have a word in common are together, and each stands in one place at most', () => {
  const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const all = places.map(([start, length], n) => on(start, start + length, `a-${n}`));
      const found = overlapping(all);
      const homes = all.map(({ id }) => found.filter(({ ids }) => ids.includes(id)));
      expect(homes.every((each) => each.length <= 1)).toBe(true);
      for (const [n, a] of all.entries())
        for (const [m, b] of all.entries())
          if (n < m && a.start < b.end && b.start < a.end) {
            expect(homes[n]).toHaveLength(1);
            expect(homes[n]).toEqual(homes[m]);
          }
    }),
    { numRuns: 2000, seed: 2015 },
  );
});
