import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { createMediaInHand } from '../../support/lines/media-in-hand.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LONGEST_PAUSE_MS = 4501;
const KNOWN = { checks: [], refused: [], arrivals: { microphones: [] } };

/** A chair in the room, who has asked to watch. */
function chair() {
  const hand = createMediaInHand(idOf<MeetingId>('m'));
  hand.attending.watchChecks();
  hand.up();
  const answer = async (said: unknown) => {
    hand.open('watch').at(-1)?.answer(said);
    await vi.advanceTimersByTimeAsync(0);
  };
  const pause = () => vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
  return { ...hand, answer, pause, asked: () => hand.all.length };
}

test.each(['media-unavailable', 'too-many-messages', 'not-joined'])(
  'F14 given a chair in the room, when watching is refused for a moment (%s), then it is asked again, until it is known',
  async (refused) => {
    const { answer, pause, asked, watched } = chair();
    await answer({ refused });
    await pause();
    await answer({ refused });
    await pause();
    expect([asked(), watched.mock.calls]).toEqual([3, []]);
    await answer(KNOWN);
    await pause();
    expect([asked(), watched.mock.calls]).toEqual([3, [[KNOWN]]]);
  },
);

test('given a chair in the room, when the refusal stays, or the chair has left, then nothing is asked again', async () => {
  const [excluded, left, leaving] = [chair(), chair(), chair()];
  await excluded.answer({ refused: 'excluded' });
  await left.answer({ refused: 'media-unavailable' });
  left.attending.leave();
  leaving.attending.leave();
  await leaving.answer({ refused: 'media-unavailable' });
  await vi.advanceTimersByTimeAsync(5000);
  expect([excluded, left, leaving].map(({ asked }) => asked())).toEqual([1, 1, 1]);
});

test('given a chair in the room, when the connection drops before the answer, then it is asked again once it is back, and once only', async () => {
  const { dropped, up, pause, asked } = chair();
  dropped('transport close');
  await pause();
  expect(asked()).toBe(1);
  up();
  await pause();
  expect(asked()).toBe(2);
});

test('given a chair in the room, when the server does not answer, then the connection stands and it is asked again', async () => {
  const { socket, pause, asked, course } = chair();
  await vi.advanceTimersByTimeAsync(10_001);
  await pause();
  expect([socket.connected, asked(), course.refusal()]).toEqual([true, 2, null]);
});
