import { describe, expect, it } from 'vitest';
import { comesInTime, NO_WAITING, waitFor, waitingAfter } from '../../../shared/floor/sound/waiting-for-sound.ts';

const LOOK_MS = 2000;
type Line = { readonly roundTripMs?: number; readonly missed?: boolean | null };
/** So many looks in a row, of which each heard so many percent made up. */
const looked = (percents: readonly number[], { roundTripMs = 100, missed = null }: Line = {}, before = NO_WAITING) =>
  percents.reduce(
    (waiting, percent) => waitingAfter(waiting, { madeUp: percent / 100, forMs: LOOK_MS, roundTripMs, missed }),
    before,
  );
const whole = (seconds: number) => Array.from({ length: (seconds * 1000) / LOOK_MS }, () => 0);

describe('F35: given sound that waits for what is sent again', () => {
  it.each([
    ['none is missing', [0, 0, 0], 100, null],
    ['holes are too few to be heard', [0.5, 0.5], 100, null],
    ['holes are heard', [3], 100, 220],
    ['they are heard on', [9, 4], 100, 320],
    ['they never end', [20, 12, 8, 8, 8], 100, 420],
    ['the line is long', [9], 300, 420],
    ['one sending is not enough, and two are too long', [9, 4], 600, 1000],
    ['two are not enough, and three too long', [9, 4, 6, 6], 300, 1000],
    ['even one would come too late', [9, 9, 9], 900, null],
  ])('when %s, then it waits as long as that takes, and never beyond a second', (_, percents, roundTripMs, ms) => {
    expect(waitFor(looked(percents, { roundTripMs }), roundTripMs)).toBe(ms);
  });

  it('when holes stay away for half a minute, then it waits for one sending less, and for none in the end', () => {
    const long = looked([9, 9]);
    expect(looked(whole(28), {}, long).sendings).toBe(2);
    expect(looked(whole(30), {}, long).sendings).toBe(1);
    expect(looked([...whole(28), 0.5, ...whole(28)], {}, long).sendings).toBe(2);
    expect(looked(whole(60), {}, long).sendings).toBe(0);
  });

  it('when a browser says that nothing was missing for ten seconds, then it waits for one sending less; what is mended in time keeps it waiting', () => {
    const long = looked([9, 9]);
    expect(looked(whole(8), { missed: false }, long).sendings).toBe(2);
    expect(looked(whole(10), { missed: false }, long).sendings).toBe(1);
    expect(looked(whole(20), { missed: false }, long).sendings).toBe(0);
    expect(looked(whole(120), { missed: true }, long).sendings).toBe(2);
  });

  it('when holes are heard and nothing was missing, as while a page loads, then it waits no longer than the browser finds right', () => {
    expect(looked([9, 9, 9], { missed: false })).toMatchObject({ sendings: 0 });
  });

  it('when more sendings are wanted than can come in time, then none is remembered that has to be forgotten first', () => {
    const far = looked([9, 9, 9, 9, 9], { roundTripMs: 600 });
    expect(far.sendings).toBe(2);
    expect(waitFor(looked(whole(20), { missed: false }, far), 600)).toBeNull();
  });

  it('when a packet that is sent again cannot be there in time, then that is known', () => {
    expect([50, 300, 600, 880, 881].filter(comesInTime)).toEqual([50, 300, 600, 880]);
  });
});
