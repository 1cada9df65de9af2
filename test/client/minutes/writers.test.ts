import { expect, test } from 'vitest';
import { playWriters } from '../../support/minutes/minutes-writers.ts';

/** Of the 5,000 that `npm run load -- minutes-writers` makes. */
const RUNS = 150;

test.each([2, 3])(
  'R3 given %d writers who restructure and type, apart and together, then every letter stands',
  (count) => {
    const complaints = Array.from({ length: RUNS }, (_, seed) => ({ seed, wrong: playWriters(seed, count, 80) }));
    expect(complaints.filter(({ wrong }) => wrong.length > 0).slice(0, 8)).toEqual([]);
  },
);
