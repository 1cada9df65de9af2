import { expect, test, vi } from 'vitest';
import { createHeard } from '../../../client/media/heard/heard.ts';
import { heardOf } from '../../support/media/heard-of.ts';

const silence = {
  play: vi.fn(),
  stop: vi.fn(),
  locked: () => null,
  unlock: vi.fn(),
  silence: vi.fn(),
  playOn: vi.fn(),
  close: vi.fn(),
};

test('F37 given a line too short for cameras, then a face that has stopped is not shown, a screen is; another session begins again', () => {
  const heard = createHeard(silence);
  heard.add([heardOf('face', 'camera'), heardOf('slides', 'screen')]);
  heard.turnCamerasOff(true);
  expect(heard.pictures().map(({ producerId }) => producerId)).toEqual(['producer-of-slides']);
  heard.turnCamerasOff(false);
  expect(heard.pictures()).toHaveLength(2);
  heard.turnCamerasOff(true);
  heard.clear();
  expect(heard.areCamerasOff()).toBe(false);
});

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
