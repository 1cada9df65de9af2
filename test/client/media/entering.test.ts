import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import { createMediaInHand } from '../../support/lines/media-in-hand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Somebody whom the server refuses so for a minute. */
async function refusing(code: RefusalCode) {
  const hand = createMediaInHand(idOf<MeetingId>('m'));
  void hand.attending.join({ microphone: true, camera: true, opensItself: false });
  hand.up();
  for (let second = 0; second < 60; second += 1) {
    hand.open('prepare').at(-1)?.answer({ refused: code });
    await vi.advanceTimersByTimeAsync(1000);
  }
  hand.attending.leave();
  return hand;
}

/** How often somebody asks within a minute. */
const attempts = async (code: RefusalCode): Promise<number> => (await refusing(code)).all.length;

test.each(['too-many-devices', 'media-unavailable', 'not-present'] as const)(
  'F7 given a refusal that passes (%s), then it is asked again until it has',
  async (code) => expect(await attempts(code)).toBeGreaterThan(5),
);

const FINAL = ['in-the-room', 'outdated', 'unknown-meeting', 'excluded', 'not-a-member'] as const;

test.each(FINAL)('given a refusal that stays (%s), then it is asked once', async (code) =>
  expect(await attempts(code)).toBe(1),
);

test.each(FINAL)('F30 given a refusal that stays (%s), then microphone and camera are held no longer', async (code) => {
  const { attending, own, course, up, open } = createMediaInHand(idOf<MeetingId>('m'));
  void attending.join({ microphone: true, camera: true, opensItself: false });
  up();
  open('prepare').at(-1)?.answer({ refused: code });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([own.end.mock.calls.length, course.refusal()]).toEqual([1, code]);
});

test('given that what a browser needs cannot be fetched, then it is tried again, and said until it comes; the mistake is told', async () => {
  const { attending, course, loadDevice, up, open, all } = createMediaInHand(idOf<MeetingId>('m'));
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const missing = new Error('no network');
  loadDevice.mockRejectedValue(missing);
  void attending.join({ microphone: true, camera: true, opensItself: false });
  up();
  open('prepare').at(-1)?.answer({ routerRtpCapabilities: {} });
  await vi.advanceTimersByTimeAsync(5000);
  expect([course.refusal(), all.length > 1]).toEqual(['media-unavailable', true]);
  expect(told.mock.calls[0]).toEqual([missing]);
  told.mockRestore();
});

test('F30 given a browser that cannot carry sound, then that is said once, and microphone and camera are held no longer', async () => {
  const { attending, course, own, loadDevice, up, open, all } = createMediaInHand(idOf<MeetingId>('m'));
  loadDevice.mockResolvedValue({ refused: 'unsupported-browser' });
  void attending.join({ microphone: true, camera: true, opensItself: false });
  up();
  open('prepare').at(-1)?.answer({ routerRtpCapabilities: {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([course.refusal(), all.length, own.end.mock.calls.length]).toEqual(['unsupported-browser', 1, 1]);
});

test('given a newer device of the same sign-in, when this one is sent away, then it stays away until its person joins again', async () => {
  const { attending, course, frame, wants, up, open } = createMediaInHand(idOf<MeetingId>('m'));
  void attending.join({ microphone: true, camera: true, opensItself: false });
  up();
  frame('ended', { reason: 'too-many-devices' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([wants(), course.state(), course.refusal()]).toEqual([false, 'lost', 'too-many-devices']);
  void attending.join({ microphone: true, camera: true, opensItself: false });
  up();
  expect([course.state(), open('prepare').length]).toEqual(['joining', 1]);
});
