import type { types } from 'mediasoup';
import { expect, test, vi } from 'vitest';
import { openTaps } from '../../../server/media/counting/packet-tap.ts';
import { inPart } from '../../support/in-part.ts';

/** Sound whose consumer is made, or is not, as `tries` say, one after the other; `comes` is a packet of it. */
async function tapped(tries: readonly boolean[], closed = false) {
  let hear = (_packet: Buffer): void => {};
  const consumer = { on: (_event: string, heard: typeof hear) => (hear = heard), close: vi.fn() };
  const left = [...tries];
  const consume = vi.fn(async () => {
    if (!left.shift()) throw new Error('the worker did not answer');
    return consumer;
  });
  const router = inPart<types.Router>({ rtpCapabilities: {}, createDirectTransport: async () => ({ consume }) });
  const tap = (await openTaps(router))(inPart<types.Producer>({ id: 'p', closed }));
  const comes = () => hear(Buffer.from([0x80, 0, 0, 1]));
  return { tap, consume, consumer, comes };
}

test('F33 given a microphone that the worker fails to show once, then what comes of it is counted all the same', async () => {
  const { tap, comes, consume } = await tapped([false, true]);
  await vi.waitFor(() => expect(consume).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => {
    comes();
    expect(tap.count().packets).toBe(1);
  });
});

test('F33 given a microphone that the worker cannot show, then it is asked twice; given one that has closed, once', async () => {
  const failing = await tapped([false, false, true]);
  const closed = await tapped([false, true], true);
  await new Promise(setImmediate);
  expect([failing, closed].map(({ consume }) => consume.mock.calls.length)).toEqual([2, 1]);
});

test('F33 given a tap that is closed before it is made, then it ends as soon as it is', async () => {
  const { tap, consumer } = await tapped([true]);
  tap.close();
  await vi.waitFor(() => expect(consumer.close).toHaveBeenCalledOnce());
});
