import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { addTo, type HistoryRow, PAUSE_MS, type Stretch } from '../../../shared/minutes/history.ts';

const [rafa, ruth] = [idOf<PersonId>('rafa'), idOf<PersonId>('ruth')];

function stretchesOf(rows: readonly HistoryRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) addTo(stretches, row);
  return stretches;
}

test('R40 given two who write at the same time, then each has one stretch, and another after a pause', () => {
  const rows = [
    { seq: 1, at: 0, person: rafa },
    { seq: 2, at: 1000, person: ruth },
    { seq: 3, at: 2000, person: rafa },
    { seq: 4, at: 2001 + PAUSE_MS, person: rafa },
  ];
  expect(stretchesOf(rows)).toEqual([
    { person: rafa, from: 1, to: 3, began: 0, ended: 2000 },
    { person: ruth, from: 2, to: 2, began: 1000, ended: 1000 },
    { person: rafa, from: 4, to: 4, began: 2001 + PAUSE_MS, ended: 2001 + PAUSE_MS },
  ]);
});

test('R40 given any changes, then each lies in one stretch of its person, and stretches of one person do not overlap', () => {
  const change = fc.record({ pause: fc.nat(2 * PAUSE_MS), person: fc.constantFrom(rafa, ruth) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      let at = 0;
      const rows = changes.map(({ pause, person }, n) => {
        at += pause;
        return { seq: n + 1, at, person };
      });
      const stretches = stretchesOf(rows);
      for (const { seq, person } of rows)
        expect(stretches.filter((one) => one.person === person && one.from <= seq && seq <= one.to)).toHaveLength(1);
    }),
  );
});
