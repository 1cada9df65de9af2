import { expect, test } from 'vitest';
import { type Answered, answered, askedAnew, NOT_ASKED } from '../../../client/media/answered.ts';
import { NOTHING_TO_HEAR, type Receiving, receiving } from '../../../client/media/quality/reception.ts';
import type { SoundReceived } from '../../../client/media/quality/sound-stats.ts';
import type { Verdict } from '../../../shared/floor/sound/sound-verdict.ts';

const LOOK_MS = 400;
const nothing: SoundReceived = {
  packets: 0,
  lost: 0,
  mended: 0,
  samples: 0,
  madeUp: 0,
  askedAgain: null,
  roundTripMs: null,
};
/** What is added from one look to the next. */
type Step = Partial<SoundReceived>;
const speech: Step = { packets: 20, samples: 19_200 };
const silence: Step = { packets: 1, samples: 19_200 };

/** What is said after each look. */
function said(steps: readonly Step[], there: Verdict | null = 'good') {
  let now: Receiving = NOTHING_TO_HEAR;
  let counted = nothing;
  return [{}, ...steps].map((step: Step, n) => {
    const sum = (of: 'packets' | 'lost' | 'mended' | 'samples' | 'madeUp') => counted[of] + (step[of] ?? 0);
    const roundTripMs = step.roundTripMs ?? null;
    counted = {
      packets: sum('packets'),
      lost: sum('lost'),
      mended: sum('mended'),
      samples: sum('samples'),
      madeUp: sum('madeUp'),
      askedAgain: null,
      roundTripMs,
    };
    now = receiving(now, { ...counted, at: n * LOOK_MS }, there);
    return now.reception;
  });
}
const times = (count: number, step: Step): readonly Step[] => Array.from({ length: count }, () => step);

test('F33 given somebody who is heard, when their sound begins to come, then the sign says how well by the second look', () => {
  expect(said(times(2, speech))).toEqual(['awaited', 'good', 'good']);
});

test('F33 given a listener, when one speaker follows another, then the sign does not flicker, and what is made up at both ends says nothing', () => {
  const begins = { ...silence, packets: 6, madeUp: 9000 };
  expect(said([begins, ...times(4, speech), { ...begins, packets: 3 }, ...times(3, {})]).slice(1)).not.toContain(
    'weak',
  );
});

test('F33 given a listener, when nothing comes any more of what reaches the server, then they are told within 2 s, and of its return at once', () => {
  const all = said([...times(5, speech), ...times(5, {}), speech]);
  expect(all.indexOf('none') - 5).toBeLessThanOrEqual(4);
  expect(all.at(-1)).toBe('good');
});

test('F33 given a silence, which sends little, then nothing is missed', () => {
  expect(said([...times(5, speech), ...times(30, silence)])).not.toContain('none');
});

test.each([
  ['nothing is lost', {}, 'good'],
  ['5 in a hundred are lost', { lost: 1 }, 'weak'],
  ['22 in a hundred are lost', { packets: 16, lost: 5 }, 'bad'],
  ['3 % had to be made up', { madeUp: 576 }, 'weak'],
  ['9 % had to be made up', { madeUp: 1728 }, 'bad'],
] as const)('F33 given a listener, when %s, then the sign says so within 4 s', (_, change, verdict) => {
  expect(said(times(10, { ...speech, ...change })).at(-1)).toBe(verdict);
});

test.each([
  [null, 'idle'],
  [80, 'good'],
  [700, 'weak'],
  [1600, 'bad'],
] as const)(
  'F33 given nobody to be heard, when the round trip is %s ms, then the sign follows from it',
  (roundTripMs, verdict) => {
    expect(said([{ roundTripMs }, { roundTripMs }], null).at(-1)).toBe(verdict);
  },
);

test.each([
  ['the speaker’s line lost it', 'bad', 'good'],
  ['the speaker’s line lost a little of it', 'weak', 'bad'],
] as const)(
  'F33 given a listener to whom 22 in a hundred packets are missing, when %s, then their own line is blamed for the rest alone',
  (_, there, verdict) => {
    expect(said(times(10, { ...speech, packets: 16, lost: 5 }), there).at(-1)).toBe(verdict);
  },
);

/** What is known after each look at a speaker: how many packets have left since the last, and how long ago something came back. */
function speaks(looks: readonly (readonly [sent: number, answeredAgoMs: number | null])[], isAnsweredAtOnce = false) {
  let now: Answered = NOT_ASKED;
  let packets = 0;
  return looks.map(([sent, answeredAgoMs], n) => {
    packets += sent;
    now = answered(now, { packets, answeredAgoMs, isAnsweredAtOnce }, 1000 + n * LOOK_MS);
    return now.isAnswered;
  });
}
const prompt = [20, 80] as const;

test('F33 given a speaker, when nothing of what they send is answered any more, then they are told within 2 s, and of the first answer at once', () => {
  const dead = [500, 900, 1300, 1700].map((ago) => [20, ago] as const);
  expect(speaks([prompt, prompt, prompt, ...dead, prompt])).toEqual([true, true, true, true, true, true, false, true]);
});

test('F33 given a browser that has shown that it is answered promptly, when its next session is never answered, then its speaker is told within 2 s', () => {
  const shown = { ...NOT_ASKED, promptLooks: 9 };
  const looks = [400, 800, 1200, 1600].map((at, n) =>
    answered(askedAnew(shown, 0), { packets: 20 * (n + 1), answeredAgoMs: null, isAnsweredAtOnce: false }, at),
  );
  expect(looks.map(({ isAnswered }) => isAnswered)).toEqual([true, true, true, false]);
});

test('F33 given a browser that the server answers at once, when the network goes just after the first look, then its speaker is told within 2 s', () => {
  const dead = [500, 900, 1300, 1700].map((ago) => [7, ago] as const);
  expect(speaks([[3, 100], ...dead], true)).toEqual([true, true, true, true, false]);
});

test('F33 given a browser that the server answers at once, when the network goes before any answer, then its speaker is told within 2 s', () => {
  const dead = [400, 800, 1200, 1600].map((at, n) =>
    answered(askedAnew(NOT_ASKED, 0), { packets: 7 * (n + 1), answeredAgoMs: null, isAnsweredAtOnce: true }, at),
  );
  expect(dead.map(({ isAnswered }) => isAnswered)).toEqual([true, true, true, false]);
});

test('F33 given a browser that is not answered promptly, or does not say, then nothing follows', () => {
  expect(speaks([1900, 300, 700, 1100, 1500, 1900, 2300].map((ago) => [20, ago] as const))).not.toContain(false);
  expect(speaks(Array.from({ length: 9 }, () => [20, null] as const))).not.toContain(false);
});

test('F33 given a speaker who pauses on a bad line, when a few packets of the pause are not answered, then that says nothing', () => {
  const pause = [600, 1000, 1400, 1800].map((ago) => [1, ago] as const);
  expect(speaks([prompt, prompt, prompt, ...pause])).not.toContain(false);
});
