import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMediaChannel } from '../../../client/media/media-channel.ts';
import { createSocketInHand } from '../../support/lines/socket-in-hand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONGEST_PAUSE_MS = 4501;

function lineInHand() {
  const hand = createSocketInHand();
  const line = createMediaChannel(hand.socket);
  line.open();
  return { ...hand, line };
}

test('given the line of sound, when the server hangs up, then it comes back by itself after a pause', () => {
  const { up, hangsUp, wants } = lineInHand();
  up();
  hangsUp();
  expect(wants()).toBe(false);
  vi.advanceTimersByTime(LONGEST_PAUSE_MS);
  expect(wants()).toBe(true);
});

test('given the line of sound, when it is not let in, then it asks again after a pause, as often as it takes', () => {
  const { isNotLetIn, wants } = lineInHand();
  for (const code of ['storage-failed', 'too-many-messages', 'storage-failed']) {
    isNotLetIn(code);
    expect(wants()).toBe(false);
    vi.advanceTimersByTime(LONGEST_PAUSE_MS);
    expect(wants()).toBe(true);
  }
});

test('given the line of sound, when it is closed during the pause, or when it was open, then it stays closed', () => {
  const { line, up, hangsUp, wants } = lineInHand();
  up();
  hangsUp();
  line.close();
  vi.advanceTimersByTime(60_000);
  expect(wants()).toBe(false);
  line.open();
  up();
  line.close();
  vi.advanceTimersByTime(60_000);
  expect(wants()).toBe(false);
});
