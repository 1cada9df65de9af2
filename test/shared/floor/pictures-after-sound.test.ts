import { describe, expect, test } from 'vitest';
import { layerFor } from '../../../shared/floor/sound/layer-for.ts';
import {
  isTried,
  NOTHING_SHORT,
  picturesAfter,
  screenCeilings,
} from '../../../shared/floor/sound/pictures-after-sound.ts';

describe('F37 given a line that carries voices and pictures', () => {
  test.each([
    [250_000, { voices: 1, screens: 1 }, false, true],
    [320_000, { voices: 1, screens: 1 }, false, false],
    [320_000, { voices: 1, screens: 1 }, true, true],
    [450_000, { voices: 1, screens: 1 }, true, false],
    [300_000, { voices: 2, screens: 1 }, false, true],
    [100_000, { voices: 1, screens: 0 }, true, false],
  ])(
    'when it has long brought %i bits a second for %o, then cameras, off before: %s, are off: %s',
    (line, on, were, are) => {
      const before = { areCamerasOff: were, shortSince: 0 };
      expect(picturesAfter(before, { line, at: 60_000, ...on }).areCamerasOff).toBe(are);
    },
  );

  test('when it is short for long, then no more is offered to it than fits, but for some seconds each minute', () => {
    expect([0, 59_000, 61_000, 65_000, 125_000].map(isTried)).toEqual([false, false, true, false, true]);
    expect(screenCeilings(250_000, true).large).toBeNull();
  });

  test('when it is short for a moment, then cameras stay; when it is short for longer, then they are given up', () => {
    const on = { line: 200_000, voices: 1, screens: 1 };
    const at = [0, 1000, 2000, 3000];
    const seen: boolean[] = [];
    let now = NOTHING_SHORT;
    for (const each of at) {
      now = picturesAfter(now, { ...on, at: each });
      seen.push(now.areCamerasOff);
    }
    expect(seen).toEqual([false, false, false, true]);
  });

  test.each([
    [null, 100_000, 750_000],
    [5_000_000, 100_000, 750_000],
    [600_000, 100_000, 365_000],
    [250_000, 100_000, 200_000],
    [120_000, 57_000, 200_000],
    [30_000, 40_000, 200_000],
  ])(
    'when a screen leaves over one of %s bits a second, then at most %i of the small and %i of the large',
    (line, small, large) => expect(screenCeilings(line)).toEqual({ small, large }),
  );

  test.each([
    ['screen', 83, 0],
    ['screen', 219, 0],
    ['screen', 394, 1],
    ['camera', 150, 0],
    ['camera', 300, 1],
    ['camera', 700, 2],
  ] as const)('when a %s is drawn %i pixels high, then layer %i is sent', (source, height, layer) =>
    expect(layerFor(source, height)).toBe(layer),
  );
});
