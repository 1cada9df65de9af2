import { describe, expect, test } from 'vitest';
import { createLimiter } from '../../../server/limiter.ts';

describe('given an allowance that comes back steadily', () => {
  test('when time passes, then a bucket fills again, and never above its brim', () => {
    let now = 0;
    const bucket = createLimiter({ burst: 2, perSecond: 1 }, () => now);
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a')]).toEqual([true, true, false]);
    now = 1000;
    expect([bucket.take('a'), bucket.take('a')]).toEqual([true, false]);
    now = 60_000;
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a'), bucket.take('b')]).toEqual([true, true, false, true]);
  });

  test('when ten thousand have come and gone, then their buckets have gone too, and none that is not full again', () => {
    let now = 0;
    const bucket = createLimiter({ burst: 1, perSecond: 1 }, () => now);
    for (let visitor = 0; visitor < 10_000; visitor += 1) {
      now += 10;
      bucket.take(`visitor-${visitor}`);
    }
    expect(bucket.kept()).toBeLessThanOrEqual(1000);
    expect(bucket.take('visitor-9999')).toBe(false);
  });
});

describe('given an allowance for a window', () => {
  test('given a limit of two, the third in the window is refused, other keys are not, and the next window begins again', () => {
    let now = 0;
    const quota = createLimiter({ limit: 2, windowMs: 1000 }, () => now);
    expect([quota.take('a'), quota.take('a'), quota.take('a'), quota.take('b')]).toEqual([true, true, false, true]);
    now = 1001;
    expect(quota.take('a')).toBe(true);
  });

  test('when some of it is used, then it is told how many are left, and in how long there are all again', () => {
    let now = 5000;
    const quota = createLimiter({ limit: 3, windowMs: 1000 }, () => now);
    expect(quota.left('a')).toEqual({ left: 3, most: 3, opensInMs: null });
    quota.take('a');
    now += 400;
    quota.take('a');
    expect(quota.left('a')).toEqual({ left: 1, most: 3, opensInMs: 600 });
    now += 600;
    expect(quota.left('a')).toEqual({ left: 3, most: 3, opensInMs: null });
  });
});

describe('given an allowance of either kind', () => {
  test('when more is charged than there was, then nothing is left until the debt has come back', () => {
    let now = 0;
    const rate = createLimiter({ burst: 100, perSecond: 10 }, () => now);
    rate.charge('a', 150);
    expect([rate.isSpent('a'), rate.isSpent('b'), rate.left('a')]).toEqual([
      true,
      false,
      { left: 0, most: 100, opensInMs: 15_000 },
    ]);
    now = 5000;
    expect([rate.isSpent('a'), rate.take('a')]).toEqual([true, false]);
    now = 5200;
    expect([rate.isSpent('a'), rate.take('a')]).toEqual([false, true]);
  });

  test('when fifty thousand come at once, then no more than twenty thousand are kept, and not those that went on longest ago', () => {
    const quota = createLimiter({ limit: 1, windowMs: 1000 }, () => 0);
    quota.take('busy');
    for (let n = 0; n < 50_000; n += 1) {
      quota.take(`visitor-${n}`);
      if (n % 1000 === 0) quota.take('busy');
      expect(quota.kept()).toBeLessThanOrEqual(20_000);
    }
    expect([quota.take('busy'), quota.take('visitor-49999'), quota.take('visitor-0')]).toEqual([false, false, true]);
  });
});
