import { expect, test, vi } from 'vitest';
import { createHeard } from '../../client/media/heard.ts';
import { heardOf } from '../support/heard-of.ts';

const silence = {
  play: vi.fn(),
  stop: vi.fn(),
  locked: () => null,
  unlock: vi.fn(),
  silence: vi.fn(),
  playOn: vi.fn(),
  close: vi.fn(),
};

test('given a picture that ended while it was being made ready, then it is let go of and never shown', () => {
  const heard = createHeard(silence);
  const closes = { late: vi.fn(), stays: vi.fn() };
  const [late, stays] = [
    heardOf('late', 'camera', undefined, closes.late),
    heardOf('stays', 'camera', undefined, closes.stays),
  ];
  heard.drop(['late']);
  heard.add([late, stays]);
  expect(heard.pictures().map(({ producerId }) => producerId)).toEqual(['producer-of-stays']);
  expect(closes.late).toHaveBeenCalledOnce();
  heard.drop(['stays']);
  expect(heard.pictures()).toEqual([]);
  expect(closes.stays).toHaveBeenCalledOnce();
});
