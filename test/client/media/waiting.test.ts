import { expect, test } from 'vitest';
import { createHeard } from '../../../client/media/heard/heard.ts';
import { createWaiting } from '../../../client/media/heard/waiting.ts';
import { heardOf } from '../../support/media/heard-of.ts';

const SAMPLES = 96_000;
/** So many looks at a line of 300 ms, two seconds apart, of whose sound this part is made up. */
function looks(parts: readonly number[]): readonly (number | null)[] {
  const waiting = createWaiting();
  let [samples, madeUp] = [0, 0];
  return [0, ...parts].map((part) => {
    samples += SAMPLES;
    madeUp += part * SAMPLES;
    return waiting({ samples, madeUp, askedAgain: null, roundTripMs: 300 });
  });
}

test('F35: given a line of 300 ms that loses sound, when the device looks at it, then it waits for one sending, for two where one is not enough, and for as long as may be', () => {
  expect(looks([0, 0.05, 0, 0.03, 0.05])).toEqual([null, null, 420, 420, 720, 1000]);
});

test('F35: given sound that waits, when the next speaker is heard, then it waits on, and what was counted before is no loss', () => {
  const waiting = createWaiting();
  const counted = { askedAgain: null, roundTripMs: 100 };
  waiting({ ...counted, samples: SAMPLES, madeUp: 0 });
  expect(waiting({ ...counted, samples: 2 * SAMPLES, madeUp: 9000 })).toBe(220);
  expect(waiting({ ...counted, samples: 0, madeUp: 0 })).toBe(220);
  expect(waiting({ ...counted, samples: SAMPLES, madeUp: 0 })).toBe(220);
});

test('F35: given a browser that says how often it asked for lost packets, when sound has holes, then it waits if any were missing', () => {
  const waits = (asked: readonly number[]) => {
    const waiting = createWaiting();
    return asked.map((askedAgain, n) =>
      waiting({ samples: (n + 1) * SAMPLES, madeUp: n * 9000, askedAgain, roundTripMs: 300 }),
    );
  };
  expect(waits([0, 0, 0])).toEqual([null, null, null]);
  expect(waits([0, 2, 4])).toEqual([null, 420, 720]);
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
