import { describe, expect, it } from 'vitest';
import { comesInTime, NO_WAITING, waitFor, waitingAfter } from '../../shared/floor/waiting-for-sound.ts';

const LOOK_MS = 2000;
/** So many looks in a row, of which each heard so many percent made up. */
const looked = (percents: readonly number[], before = NO_WAITING) =>
  percents.reduce((waiting, percent) => waitingAfter(waiting, { madeUp: percent / 100, forMs: LOOK_MS }), before);
const whole = (seconds: number) => Array.from({ length: (seconds * 1000) / LOOK_MS }, () => 0);

describe('F35: given sound that waits for what is sent again', () => {
  it.each([
    ['none is missing', [0, 0, 0], 100, null],
    ['holes are too few to be heard', [0.5, 0.5], 100, null],
    ['holes are heard', [3], 100, 220],
    ['they are heard on', [9, 4], 100, 320],
    ['they never end', [20, 12, 8, 8, 8], 100, 420],
    ['the line is long', [9], 300, 420],
    ['two sendings are too long', [9, 4], 600, 720],
    ['even one would come too late', [9, 9, 9], 900, null],
  ])('when %s, then it waits as long as that takes, and never beyond a second', (_, percents, roundTripMs, ms) => {
    expect(waitFor(looked(percents), roundTripMs)).toBe(ms);
  });

  it('when holes stay away for half a minute, then it waits for one sending less, and for none in the end', () => {
    const long = looked([9, 9]);
    expect(looked(whole(28), long).sendings).toBe(2);
    expect(looked(whole(30), long).sendings).toBe(1);
    expect(looked([...whole(28), 0.5, ...whole(28)], long).sendings).toBe(2);
    expect(looked(whole(60), long).sendings).toBe(0);
  });

  it('when a packet that is sent again cannot be there in time, then that is known', () => {
    expect([50, 300, 600, 880, 881].filter(comesInTime)).toEqual([50, 300, 600, 880]);
  });
});
