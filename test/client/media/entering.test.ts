import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAttending } from '../../../client/media/attending.ts';
import { createCourse } from '../../../client/media/course.ts';
import { createEntering } from '../../../client/media/entering.ts';
import type { LoadDevice } from '../../../client/media/load-device.ts';
import type { MediaChannel } from '../../../client/media/media-channel.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Somebody whom the server refuses so. */
function refusing(code: RefusalCode) {
  const refuses = vi.fn((): Refusal => refuse(code));
  const line: MediaChannel = {
    isUp: () => true,
    ask: async () => refuses(),
    say: (_event, _message, answered) => answered(refuses()),
    on: vi.fn(),
    open: vi.fn(),
    onUp: vi.fn(),
    onDown: vi.fn(),
    close: vi.fn(),
  };
  return {
    refuses,
    meetingId: idOf<MeetingId>('m'),
    line,
    loadDevice: vi.fn<LoadDevice>(),
  };
}

/** How often somebody asks within a minute. */
async function attempts(code: RefusalCode): Promise<number> {
  const { refuses, ...world } = refusing(code);
  const watch = { saw: vi.fn(), stumbled: vi.fn() };
  const entering = createEntering({ ...world, watch }, { entered: vi.fn(), refused: vi.fn() });
  entering.enter();
  await vi.advanceTimersByTimeAsync(60_000);
  entering.cancel();
  return refuses.mock.calls.length;
}

test.each(['too-many-devices', 'media-unavailable', 'not-present'] as const)(
  'F7 given a refusal that passes (%s), then it is asked again until it has',
  async (code) => expect(await attempts(code)).toBeGreaterThan(5),
);

const FINAL = ['in-the-room', 'outdated', 'unknown-meeting', 'excluded', 'not-a-member'] as const;

test.each(FINAL)('given a refusal that stays (%s), then it is asked once', async (code) =>
  expect(await attempts(code)).toBe(1),
);

test.each(FINAL)('F30 given a refusal that stays (%s), then microphone and camera are held no longer', async (code) => {
  const own = { begin: async () => {}, end: vi.fn() };
  const watching = { begin: vi.fn(), again: vi.fn(), end: vi.fn() };
  const course = createCourse({ begun: vi.fn(), ended: vi.fn() });
  const { line, ...world } = refusing(code);
  const attending = createAttending({ ...world, line, course, watching, own, doubt: vi.fn() });
  await attending.join({ microphone: true, camera: true, opensItself: false });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([own.end.mock.calls.length, course.refusal()]).toEqual([1, code]);
});
