import { createRoot } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import type { MediaChannel } from '../../../client/media/media-channel.ts';
import { createSoundCheck } from '../../../client/media/own/check/sound-check.ts';
import type { NoCapture } from '../../../client/media/own/device/capture.ts';
import { inPart } from '../../support/in-part.ts';

const without = { session: () => null, checks: () => [] };

afterEach(() => vi.unstubAllGlobals());

test('F30 given a sound check that begins as its person leaves, then the microphone that the browser gives is let go of', async () => {
  const stopped = vi.fn();
  const track = Object.assign(new EventTarget(), { stop: stopped, muted: false }) as unknown as MediaStreamTrack;
  let give = (_: MediaStreamTrack | NoCapture): void => {};
  const asked = new Promise<MediaStreamTrack | NoCapture>((given) => {
    give = given;
  });
  const channel = inPart<MediaChannel>({ on: () => {}, ask: async () => ({ done: true }) });
  const { check, dispose } = createRoot((end) => ({
    check: createSoundCheck({ ...without, channel, copyOfMicrophone: () => asked }),
    dispose: end,
  }));
  const begun = check.begin();
  check.stop();
  give(track);
  await begun;
  expect([stopped.mock.calls.length, check.isChecking()]).toEqual([1, false]);
  dispose();
});

test('F32 given a browser that gives no microphone, when a sound check is begun, then it says why, and begins when it does', async () => {
  let answer: MediaStreamTrack | NoCapture = { failed: 'denied' };
  const asked: string[] = [];
  const channel = inPart<MediaChannel>({ on: () => {}, ask: async (event: string) => void asked.push(event) });
  const { check, dispose } = createRoot((end) => ({
    check: createSoundCheck({ ...without, channel, copyOfMicrophone: async () => answer }),
    dispose: end,
  }));
  await check.begin();
  expect([check.trouble(), check.isChecking(), asked]).toEqual(['denied', false, []]);
  answer = { failed: 'busy' };
  await check.begin();
  expect(check.trouble()).toBe('busy');
  dispose();
});
