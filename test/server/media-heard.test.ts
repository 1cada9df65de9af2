import { EventEmitter } from 'node:events';
import type { types } from 'mediasoup';
import { expect, test } from 'vitest';
import { HeardSources } from '../../server/media/heard-sources.ts';
import type { SentSource } from '../../server/media/sent-source.ts';

/** A worker that answers when it is told to. */
function slowWorker() {
  const made: (EventEmitter & { id: string; closed: boolean })[] = [];
  const answers: (() => void)[] = [];
  const consume = () =>
    new Promise((resolve) => {
      const id = `consumer-${answers.length + 1}`;
      const consumer = Object.assign(new EventEmitter(), {
        ...{ id, closed: false, kind: 'audio', rtpParameters: { codecs: [], encodings: [] } },
        close: () => void Object.assign(consumer, { closed: true }),
      });
      made.push(consumer);
      answers.push(() => resolve(consumer));
    });
  const router = { canConsume: () => true } as unknown as types.Router;
  const receive = { closed: false, consume } as unknown as types.WebRtcTransport;
  return { router, receive, made, answer: (n: number) => answers[n - 1]?.() };
}

test('given a source that is wanted, let go of and wanted again while its consumer is made, then one consumer is left', async () => {
  const { router, receive, made, answer } = slowWorker();
  const told: string[] = [];
  const heard = new HeardSources({
    ...{ router, receive, rtpCapabilities: { codecs: [], headerExtensions: [] } },
    onClosed: (ids) => told.push(...ids),
  });
  const sent = { id: 'p', person: 'ada', source: 'microphone', producer: { closed: false } } as unknown as SentSource;
  const first = heard.follow([sent]);
  await heard.follow([]);
  const second = heard.follow([sent]);
  answer(2);
  answer(1);
  expect(await first).toEqual([]);
  expect(await second).toMatchObject([{ consumerId: 'consumer-2', producerId: 'p' }]);
  expect(made.map(({ id, closed }) => [id, closed])).toEqual([
    ['consumer-1', true],
    ['consumer-2', false],
  ]);
  await heard.follow([]);
  expect(told).toEqual(['consumer-2']);
});
