import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEntering } from '../../client/media/entering.ts';
import type { LoadDevice } from '../../client/media/load-device.ts';
import type { MediaChannel } from '../../client/media/media-channel.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { idOf, type MeetingId } from '../../shared/ids.ts';
import type { RefusalCode } from '../../shared/refusals.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How often somebody asks within a minute whom the server refuses so. */
async function attempts(code: RefusalCode): Promise<number> {
  let asked = 0;
  const refuses = (): Refusal => {
    asked += 1;
    return refuse(code);
  };
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
  const world = {
    meetingId: idOf<MeetingId>('m'),
    line,
    loadDevice: vi.fn<LoadDevice>(),
    watch: { saw: vi.fn(), stumbled: vi.fn() },
  };
  const entering = createEntering(world, { entered: vi.fn(), refused: vi.fn() });
  entering.enter();
  await vi.advanceTimersByTimeAsync(60_000);
  entering.cancel();
  return asked;
}

test.each(['too-many-devices', 'media-unavailable', 'not-present'] as const)(
  'F7 given a refusal that passes (%s), then it is asked again until it has',
  async (code) => expect(await attempts(code)).toBeGreaterThan(5),
);

test.each(['in-the-room', 'outdated', 'unknown-meeting'] as const)(
  'given a refusal that stays (%s), then it is asked once',
  async (code) => expect(await attempts(code)).toBe(1),
);
