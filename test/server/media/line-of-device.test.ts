import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Carried, LineOfDevice } from '../../../server/media/peers/line-of-device.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A device with a voice and a screen on a line that is too short for cameras since three seconds, and not yet judged again. */
function onShortLine() {
  const transport = Object.assign(new EventEmitter(), {
    closed: false,
    observer: new EventEmitter(),
    enableTraceEvent: async () => {},
    setMaxOutgoingBitrate: async () => {},
  });
  const consumer = { producerPaused: false };
  const carried = (['microphone', 'screen'] as const).map((source): Carried => ({ source, consumer }));
  const changed = vi.fn();
  const line = new LineOfDevice({ receive: transport, carried: () => carried, changed });
  line.watch();
  transport.emit('trace', { type: 'bwe', info: { availableBitrate: 100_000 } });
  vi.advanceTimersByTime(3000);
  const close = () => {
    transport.closed = true;
    transport.observer.emit('close');
  };
  return { line, changed, close };
}

test('F37 given a short line, when it is judged, then cameras are given up, and more is tried from time to time until it closes', () => {
  const { line, changed, close } = onShortLine();
  line.judge();
  expect([changed.mock.calls, vi.getTimerCount()]).toEqual([[[true]], 1]);
  close();
  expect(vi.getTimerCount()).toBe(0);
});

test('F37 given a short line that has closed, when what it carried goes, then nothing begins any more', () => {
  const { line, changed, close } = onShortLine();
  close();
  line.judge();
  expect([changed.mock.calls, vi.getTimerCount()]).toEqual([[], 0]);
});
