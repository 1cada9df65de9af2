import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, type Care, look, type Pulse, UNKNOWN_PULSE } from '../../../client/connection/watch/pulse.ts';

type Line = {
  readonly care: Care;
  /** How long the answer to the nth question takes, ms; null: it never comes. */
  readonly answer: (n: number, at: number) => number | null;
  readonly roundTrip?: number;
  /** Looks come so often, ms; by default as the page does. */
  readonly everyMs?: (at: number) => number;
};

/** Lives with a line for so long: when it was asked, and when it was given up. */
function live(ms: number, { care, answer, roundTrip = 20, everyMs = () => 250 }: Line, start: Pulse = UNKNOWN_PULSE) {
  const [asked, gaveUp]: [number[], number[]] = [[], []];
  let pulse = start;
  let coming: { readonly asked: number; readonly at: number }[] = [];
  for (let now = 0; now <= ms; now += everyMs(now)) {
    for (const one of coming.filter(({ at }) => at <= now)) pulse = answered(pulse, one.asked, one.at);
    coming = coming.filter(({ at }) => at > now);
    const beat = look(pulse, care, now, roundTrip);
    pulse = beat.pulse;
    if (beat.act === 'give-up') {
      gaveUp.push(now);
      coming = [];
    }
    if (beat.act !== 'ask') continue;
    const takes = answer(asked.length, now);
    asked.push(now);
    if (takes !== null) coming.push({ asked: now, at: now + takes });
  }
  return { asked, gaveUp, pulse };
}
/** From any moment on, ms: asked within a second, silent for so long, looked at four times a second. */
const NOTICED_MS = { heard: 3500, 'in-doubt': 2600 } as const;

describe('given a line that is watched', () => {
  test('when nobody is heard by it, then it is not asked', () => {
    expect(live(60_000, { care: 'resting', answer: () => null })).toMatchObject({ asked: [], gaveUp: [] });
  });

  test('when it answers, then it is asked once a second, and never given up', () => {
    const { asked, gaveUp } = live(60_000, { care: 'heard', answer: () => 20 });
    expect(gaveUp).toEqual([]);
    expect(asked).toHaveLength(61);
  });

  test.each(['heard', 'in-doubt'] as const)(
    'when it dies at any moment while %s, then that is noticed in time',
    (care) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 5000 }), (dies) => {
          const { gaveUp, asked } = live(12_000, { care, answer: (_, at) => (at >= dies ? null : 20) });
          expect((gaveUp[0] ?? Number.POSITIVE_INFINITY) - dies).toBeLessThanOrEqual(NOTICED_MS[care]);
          expect(asked.filter((at) => at >= dies && at < (gaveUp[0] ?? 0)).length).toBeGreaterThanOrEqual(2);
        }),
      );
    },
  );

  test('when it is merely slow, then it is not given up: 600 ms, and packets that are lost and sent again', () => {
    const lostOnce = fc.array(fc.constantFrom(600, 600, 600, 600, 1500, 2400), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(lostOnce, (takes) => {
        const { gaveUp } = live(60_000, { care: 'heard', roundTrip: 600, answer: (n) => takes[n] ?? 600 });
        expect(gaveUp).toEqual([]);
      }),
    );
  });

  test('when it has been slow once, then it is given more time', () => {
    const { gaveUp } = live(30_000, { care: 'heard', answer: (n) => (n === 0 ? 2000 : n < 4 ? 20 : null) });
    expect((gaveUp[0] ?? 0) - 4000).toBeGreaterThanOrEqual(5000);
  });

  test('when the page slept, was throttled or busy, then what it has not read yet is not taken for death', () => {
    const { gaveUp } = live(600_000, { care: 'heard', everyMs: () => 60_000, answer: () => null });
    expect(gaveUp).toEqual([]);
    const busy = live(60_000, { care: 'heard', everyMs: (at) => (at % 10_000 === 0 ? 4000 : 250), answer: () => 20 });
    expect(busy.gaveUp).toEqual([]);
  });

  test('when something fills it for a long time, then each attempt has twice the time of the one before, up to 20 s', () => {
    const { gaveUp } = live(100_000, { care: 'heard', answer: () => null });
    expect(gaveUp.map((at, n) => at - (gaveUp[n - 1] ?? 0))).toEqual([
      2500, 5250, 10_250, 20_250, 20_250, 20_250, 20_250,
    ]);
  });

  test('when it lives again for some seconds, then its next death is noticed as soon as the first', () => {
    const { gaveUp } = live(20_000, { care: 'heard', answer: (_, at) => (at < 2500 || at > 10_000 ? null : 20) });
    expect(gaveUp[0]).toBe(2500);
    expect(gaveUp[1]).toBeLessThanOrEqual(10_000 + NOTICED_MS.heard);
  });
});
