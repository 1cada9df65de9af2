import { describe, expect, test } from 'vitest';
import { opensUpwards } from '../../../client/ui/layer/menu-place.ts';

const ROOM = { top: 40, bottom: 740 };
const at = (top: number) => ({ top, bottom: top + 30 });

describe('given a menu of 200 px in a panel below a header', () => {
  test('when its button is near the top, then it goes down, however few rows there are', () => {
    expect(opensUpwards(200, at(180), ROOM)).toBe(false);
  });

  test('when its button is near the bottom, then it goes up', () => {
    expect(opensUpwards(200, at(600), ROOM)).toBe(true);
  });

  test('when it has room on neither side, then it goes down, where one can scroll to it', () => {
    expect(opensUpwards(200, at(100), { top: 40, bottom: 240 })).toBe(false);
  });
});
