import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { createMediaInHand } from '../../support/lines/media-in-hand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONGEST_PAUSE_MS = 4501;

function channelInHand() {
  const hand = createMediaInHand(idOf<MeetingId>('m'));
  hand.channel.open();
  return hand;
}

test('given the channel of sound, when the server hangs up, then it comes back by itself after a pause', () => {
  const { up, hangsUp, wants } = channelInHand();
  up();
  hangsUp();
  expect(wants()).toBe(false);
  vi.advanceTimersByTime(LONGEST_PAUSE_MS);
  expect(wants()).toBe(true);
});

test('given the channel of sound, when it is not let in, then it asks again after a pause, as often as it takes', () => {
  const { isNotLetIn, wants } = channelInHand();
  for (const code of ['storage-failed', 'too-many-messages', 'storage-failed']) {
    isNotLetIn(code);
    expect(wants()).toBe(false);
    vi.advanceTimersByTime(LONGEST_PAUSE_MS);
    expect(wants()).toBe(true);
  }
});

test('given the channel of sound, when it is hung up during the pause, or when it was open, then it stays so', () => {
  const { channel, up, hangsUp, wants } = channelInHand();
  up();
  hangsUp();
  channel.hangUp();
  vi.advanceTimersByTime(60_000);
  expect(wants()).toBe(false);
  channel.open();
  up();
  channel.hangUp();
  vi.advanceTimersByTime(60_000);
  expect(wants()).toBe(false);
});

test('given the channel of sound, when nobody wants it yet, then it does not connect', () => {
  const { wants } = createMediaInHand(idOf<MeetingId>('m'));
  expect(wants()).toBe(false);
});

test('given the channel of sound, when it is down, then a question is answered at once and not asked later', async () => {
  const { channel, up, open } = channelInHand();
  expect(await channel.ask('choose', {})).toEqual({ refused: 'media-unavailable' });
  up();
  expect(open('choose')).toEqual([]);
});
