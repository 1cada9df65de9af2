import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arrival,
  type Arriving,
  arriving,
  type OwnFacts,
  opened,
  ownArrival,
} from '../../../shared/floor/sound/arrival.ts';
import { lossVerdict } from '../../../shared/floor/sound/sound-verdict.ts';

const LOOK_MS = 250;
/** When packets come, ms: `every` so many from `from` to `to`. */
const stream = (from: number, to: number, every: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / every)) }, (_, n) => from + n * every);

/** What is said at each look of a microphone that was opened at 0, with the time of it. */
function said(
  packets: readonly number[],
  until: number,
  phase = 0,
  lostAt: readonly number[] = [],
  mendedAt: readonly number[] = [],
) {
  const count = (at: number) => ({
    packets: packets.filter((came) => came <= at).length,
    lost: lostAt.filter((lost) => lost <= at).length,
    mended: mendedAt.filter((mended) => mended <= at).length,
    at,
  });
  let now: Arriving = opened(count(phase));
  const all: { readonly at: number; readonly arrival: Arrival }[] = [];
  for (let at = phase + LOOK_MS; at <= until; at += LOOK_MS) {
    now = arriving(now, count(at));
    all.push({ at, arrival: now.arrival });
  }
  return all;
}
const first = (all: ReturnType<typeof said>, arrival: Arrival, after = 0) =>
  all.find((one) => one.at > after && one.arrival === arrival)?.at ?? Number.POSITIVE_INFINITY;

describe('F33 whether sound arrives', () => {
  test('F33 given a microphone just opened, then it is awaited until the first packet, and not for ever', () => {
    expect(said(stream(700, 3000, 20), 1000).map(({ arrival }) => arrival)).toEqual([
      'awaited',
      'awaited',
      'good',
      'good',
    ]);
    expect(first(said([], 5000), 'none')).toBe(2500);
  });

  test('F33 given speech that stops arriving, at whatever moment, then that is said within 2 s, and its return at the next look', () => {
    const moments = fc.record({ stops: fc.integer({ min: 500, max: 4000 }), phase: fc.integer({ min: 0, max: 249 }) });
    fc.assert(
      fc.property(moments, ({ stops, phase }) => {
        const back = stops + 5000;
        const all = said([...stream(0, stops, 20), ...stream(back, back + 2000, 20)], back + 1000, phase);
        expect(first(all, 'none', stops) - stops).toBeLessThan(1800);
        expect(first(all, 'good', back) - back).toBeLessThanOrEqual(LOOK_MS);
      }),
    );
  });

  test('F33 given a silence that stops arriving, then that is said within 2 s after the first packet that is missed', () => {
    const moments = fc.record({ stops: fc.integer({ min: 3000, max: 6000 }), phase: fc.integer({ min: 0, max: 249 }) });
    fc.assert(
      fc.property(moments, ({ stops, phase }) => {
        const silence = stream(1000, stops, 400);
        const all = said([...stream(0, 1000, 20), ...silence], 12_000, phase);
        const last = silence.at(-1) ?? 0;
        expect(first(all, 'none', last) - last).toBeLessThan(2000);
      }),
    );
  });

  test('F33 given speech and silences in any turn over a line that delays each packet differently, then nobody is told that it does not arrive', () => {
    const parts = fc.array(
      fc.record({
        isSpeech: fc.boolean(),
        ms: fc.integer({ min: 60, max: 4000 }),
        late: fc.integer({ min: 0, max: 300 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 249 }), (turns, phase) => {
        let at = 0;
        const packets = turns.flatMap(({ isSpeech, ms, late }) => {
          const from = at;
          at += ms;
          return stream(from, at, isSpeech ? 20 : 400).map((sent) => sent + late);
        });
        const all = said(
          [...packets].sort((a, b) => a - b),
          at,
          phase,
        );
        expect(all.map(({ arrival }) => arrival)).not.toContain('none');
      }),
    );
  });

  test.each([
    [0, 'good'],
    [1, 'good'],
    [5, 'weak'],
    [22, 'bad'],
  ] as const)(
    'F33 given speech of which %s in a hundred packets are lost, then it is said to be %s',
    (percent, verdict) => {
      const all = stream(0, 10_000, 20);
      const isLost = (_: number, n: number) => (n * percent) % 100 < percent;
      const arrived = all.filter((at, n) => !isLost(at, n));
      expect(said(arrived, 10_000, 0, all.filter(isLost)).at(-1)?.arrival).toBe(verdict);
    },
  );

  /** As browsers send it here: a packet each 60 ms. */
  const speech = stream(0, 30_000, 60);
  /** The same dice for every part of the line. */
  const dice = () => {
    let seed = 7;
    return () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
  };
  test.each([
    ['is lost', 'bad'],
    ['comes once more', 'weak'],
  ] as const)(
    'F33 given a line that loses 22 in a hundred from a moment on, when that %s, then within 2 s it is not said to be good, and after that not again',
    (how, worst) => {
      const throws = dice();
      const begins = 10_000;
      const isMissed = new Set(speech.filter((at) => at >= begins && throws() < 0.22));
      const here = how === 'is lost' ? speech.filter((at) => !isMissed.has(at)) : speech;
      const [lost, mended] = how === 'is lost' ? [[...isMissed], []] : [[], [...isMissed]];
      const all = said(here, 30_000, 0, lost, mended);
      const told = all.find(({ at, arrival }) => at > begins && arrival !== 'good')?.at ?? Number.POSITIVE_INFINITY;
      expect(told - begins).toBeLessThanOrEqual(2000);
      expect(all.filter(({ at }) => at > told).map(({ arrival }) => arrival)).not.toContain('good');
      expect(all.at(-1)?.arrival).toBe(worst);
    },
  );

  test('F33 given a line that loses one in a hundred, then it is said to be good throughout', () => {
    const throws = dice();
    const lost = speech.filter(() => throws() < 0.01);
    const here = speech.filter((at) => !lost.includes(at));
    const all = said(here, 30_000, 0, lost).slice(1);
    expect(new Set(all.map(({ arrival }) => arrival))).toEqual(new Set(['good']));
  });

  test('F33 given speech that comes again after nothing came, when what was missed is not sent once more, then it is good at once', () => {
    const here = [...stream(0, 4000, 60), ...stream(9000, 12_000, 60)];
    const lost = stream(4000, 9000, 60).map(() => 9000);
    const all = said(here, 12_000, 0, lost);
    expect(first(all, 'good', 9000) - 9000).toBeLessThanOrEqual(LOOK_MS);
    expect(all.at(-1)?.arrival).toBe('good');
  });

  test('F33 given too little to judge by, then it stays what it was', () => {
    const silence = stream(0, 8000, 400);
    expect(said(silence, 8000, 0, [3000, 3400]).map(({ arrival }) => arrival)).not.toContain('weak');
  });

  test('F33 given a loss about a limit, then what is said does not go to and fro', () => {
    expect([lossVerdict(0.031), lossVerdict(0.029, 'weak'), lossVerdict(0.02, 'weak')]).toEqual([
      'weak',
      'weak',
      'good',
    ]);
    expect([lossVerdict(0.11), lossVerdict(0.09, 'bad'), lossVerdict(0.05, 'bad')]).toEqual(['bad', 'bad', 'weak']);
  });
});

describe('F33 what a speaker is told', () => {
  const arrives: OwnFacts = { said: 'good', isAnswered: true, dueForMs: 10_000 };
  test.each([
    ['the server has said nothing yet', { said: null, dueForMs: 1900 }, 'awaited'],
    ['the server awaits it', { said: 'awaited', dueForMs: 1900 }, 'awaited'],
    ['the line is not there after 2 s', { said: null, dueForMs: 2000 }, 'lost'],
    ['nothing has come after 2 s', { said: 'awaited', dueForMs: 2000 }, 'lost'],
    ['it arrives', { said: 'good' }, 'arrives'],
    ['it arrives badly', { said: 'bad' }, 'arrives'],
    ['nothing arrives', { said: 'none' }, 'lost'],
    ['they have just opened what was shut', { said: 'none', dueForMs: 300 }, 'awaited'],
    ['nothing comes back, whatever was said last', { said: 'good', isAnswered: false }, 'lost'],
  ] as const)('F33 given an open microphone, when %s, then that is what they are told', (_, change, told) => {
    expect(ownArrival({ ...arrives, ...change })).toBe(told);
  });
});
