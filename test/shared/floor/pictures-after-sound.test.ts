import { describe, expect, test } from 'vitest';
import { camerasHaveRoom, layerFor, screenCeilings } from '../../../shared/floor/pictures-after-sound.ts';

describe('F37 given a line that carries voices and pictures', () => {
  test.each([
    [250_000, { voices: 1, screens: 1 }, true, false],
    [320_000, { voices: 1, screens: 1 }, true, true],
    [320_000, { voices: 1, screens: 1 }, false, false],
    [450_000, { voices: 1, screens: 1 }, false, true],
    [320_000, { voices: 2, screens: 1 }, true, false],
    [100_000, { voices: 1, screens: 0 }, false, true],
  ])('when it brings %i bits a second for %o, then cameras that had room (%s) have room: %s', (line, on, had, room) =>
    expect(camerasHaveRoom(line, on, had)).toBe(room),
  );

  test.each([
    [null, 150_000, 750_000],
    [5_000_000, 150_000, 750_000],
    [600_000, 150_000, 315_000],
    [250_000, 150_000, 200_000],
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
