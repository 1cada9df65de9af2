import { expect, test } from 'vitest';
import { createHeard } from '../../client/media/heard.ts';
import { createWaiting } from '../../client/media/waiting.ts';
import { heardOf } from '../support/heard-of.ts';

const SAMPLES = 96_000;
/** So many looks at a line of 300 ms, two seconds apart, of whose sound this part is made up. */
function looks(parts: readonly number[]): readonly (number | null)[] {
  const waiting = createWaiting();
  let [samples, madeUp] = [0, 0];
  return [0, ...parts].map((part) => {
    samples += SAMPLES;
    madeUp += part * SAMPLES;
    return waiting({ samples, madeUp, roundTripMs: 300 });
  });
}

test('F35: given a line of 300 ms that loses sound, when the device looks at it, then it waits for one sending, and for two where one is not enough', () => {
  expect(looks([0, 0.05, 0, 0.03, 0.05])).toEqual([null, null, 420, 420, 720, 720]);
});

test('F35: given sound that waits, when the next speaker is heard, then it waits on, and what was counted before is no loss', () => {
  const waiting = createWaiting();
  waiting({ samples: SAMPLES, madeUp: 0, roundTripMs: 100 });
  expect(waiting({ samples: 2 * SAMPLES, madeUp: 9000, roundTripMs: 100 })).toBe(220);
  expect(waiting({ samples: 0, madeUp: 0, roundTripMs: 100 })).toBe(220);
  expect(waiting({ samples: SAMPLES, madeUp: 0, roundTripMs: 100 })).toBe(220);
});

test('F35: given a device that waits for sound, when somebody else is heard, then their sound waits as long; pictures do not', () => {
  const receiverOf = () => ({ jitterBufferTarget: null as number | null });
  const [ada, later, picture] = [receiverOf(), receiverOf(), receiverOf()];
  const heard = createHeard({
    play() {},
    stop() {},
    locked: () => null,
    unlock() {},
    silence() {},
    playOn() {},
    close() {},
  });
  heard.add([heardOf('ada', 'microphone', ada), heardOf('picture', 'camera', picture)]);
  heard.waitFor(420);
  heard.add([heardOf('later', 'microphone', later)]);
  expect([ada, later, picture].map((receiver) => receiver.jitterBufferTarget)).toEqual([420, 420, null]);
  heard.waitFor(null);
  expect(ada.jitterBufferTarget).toBeNull();
});
