import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPlayback } from '../../../client/media/heard/playback.ts';

/** An audio element as a browser has it, and as the system may pause it. */
class Speaker extends EventTarget {
  srcObject: unknown = null;
  hidden = false;
  paused = true;
  sink = '';
  refuses = false;
  play = vi.fn(async () => {
    if (this.refuses) throw new DOMException('', 'NotAllowedError');
    this.paused = false;
    this.dispatchEvent(new Event('playing'));
  });
  setSinkId = vi.fn(async (id: string) => {
    this.sink = id;
  });
  pause(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
  remove(): void {}
}
const playbackOf = (speaker: Speaker) => createPlayback(() => speaker as unknown as HTMLAudioElement);
const settled = () => vi.advanceTimersByTimeAsync(0);
const stream = {} as MediaStream;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { body: { append: () => {} } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('F32 given sound that the system pauses, then it goes on by itself', async () => {
  const speaker = new Speaker();
  const playback = playbackOf(speaker);
  playback.play('a', stream);
  await vi.advanceTimersByTimeAsync(5000);
  speaker.pause();
  await settled();
  expect([speaker.paused, playback.locked()]).toEqual([false, null]);
});

test('F32 given sound that the system keeps pausing, or gives back to a click alone, then one button mends it', async () => {
  const speaker = new Speaker();
  const playback = playbackOf(speaker);
  playback.play('a', stream);
  await vi.advanceTimersByTimeAsync(5000);
  speaker.refuses = true;
  speaker.pause();
  await settled();
  expect(playback.locked()).toBe('system');
  speaker.refuses = false;
  playback.unlock();
  await settled();
  expect([speaker.paused, playback.locked()]).toEqual([false, null]);
  for (let times = 0; times < 3; times += 1) {
    speaker.pause();
    await settled();
  }
  expect([speaker.paused, playback.locked()]).toEqual([true, 'system']);
});

test('F32 given sound that the system has stopped, when it gives it back, then nothing is left to press', async () => {
  const speaker = new Speaker();
  const playback = playbackOf(speaker);
  playback.play('a', stream);
  speaker.refuses = true;
  speaker.pause();
  await settled();
  expect(playback.locked()).toBe('system');
  speaker.refuses = false;
  await speaker.play();
  expect(playback.locked()).toBeNull();
});

test('given a page that nobody has touched, then it is the browser that keeps it silent', async () => {
  const speaker = new Speaker();
  speaker.refuses = true;
  const playback = playbackOf(speaker);
  playback.play('a', stream);
  await settled();
  expect(playback.locked()).toBe('browser');
});

test('given somebody who has gone, then their silence is nobody’s fault', async () => {
  const speaker = new Speaker();
  const playback = playbackOf(speaker);
  playback.play('a', stream);
  playback.stop('a');
  await settled();
  expect([speaker.paused, playback.locked()]).toEqual([true, null]);
});

test('F32 given a loudspeaker that is chosen, then what plays and what comes plays on it', async () => {
  const [first, second] = [new Speaker(), new Speaker()];
  const speakers = [first, second];
  const playback = createPlayback(() => speakers.shift() as unknown as HTMLAudioElement);
  playback.play('a', stream);
  playback.playOn('headset');
  playback.play('b', stream);
  await settled();
  expect([first.sink, second.sink]).toEqual(['headset', 'headset']);
});
