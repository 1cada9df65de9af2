import { EventEmitter } from 'node:events';
import type { types } from 'mediasoup';
import { expect, test, vi } from 'vitest';
import { HeardSources } from '../../../server/media/peers/heard-sources.ts';
import type { SentSource } from '../../../server/media/peers/sent-source.ts';

const unheard = { onClosed: () => undefined, onCamerasOff: () => undefined };

/** A worker that answers when it is told to. */
function slowWorker(roundTripTime?: number, kind = 'audio') {
  const made: (EventEmitter & {
    id: string;
    closed: boolean;
    enableRtx?: boolean;
    priority?: number;
    paused?: boolean;
  })[] = [];
  const answers: (() => void)[] = [];
  const line = { roundTripTime };
  const getStats = async () => [
    { type: 'outbound-rtp', roundTripTime: line.roundTripTime },
    { type: 'inbound-rtp', roundTripTime: 5 },
  ];
  const consume = ({ enableRtx }: types.ConsumerOptions) =>
    new Promise((resolve) => {
      const id = `consumer-${answers.length + 1}`;
      const consumer = Object.assign(new EventEmitter(), {
        ...{ id, closed: false, kind, enableRtx, getStats, rtpParameters: { codecs: [], encodings: [] } },
        close: () => void Object.assign(consumer, { closed: true }),
        paused: true,
        producerPaused: false,
        pause: async () => void Object.assign(consumer, { paused: true }),
        resume: async () => void Object.assign(consumer, { paused: false }),
        setPriority: async (priority: number) => void Object.assign(consumer, { priority }),
      });
      made.push(consumer);
      answers.push(() => resolve(consumer));
    });
  const router = { canConsume: () => true } as unknown as types.Router;
  const enableTraceEvent = async () => undefined;
  const offered: number[] = [];
  const setMaxOutgoingBitrate = async (most: number) => void offered.push(most);
  const observer = new EventEmitter();
  const transport = Object.assign(new EventEmitter(), { closed: false, consume, enableTraceEvent });
  Object.assign(transport, { setMaxOutgoingBitrate, observer });
  const receive = transport as unknown as types.WebRtcTransport;
  const carries = (availableBitrate: number) => transport.emit('trace', { type: 'bwe', info: { availableBitrate } });
  const answer = async (n: number) => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThanOrEqual(n));
    answers[n - 1]?.();
  };
  return { router, receive, made, answer, line, carries, offered };
}

const microphone = (id: string) =>
  ({ id, person: id, source: 'microphone', producer: { closed: false, kind: 'audio' } }) as unknown as SentSource;
const picture = (id: string, source = 'camera') =>
  ({ id, person: id, source, producer: { closed: false, kind: 'video' } }) as unknown as SentSource;

test('given a source that is wanted, let go of and wanted again while its consumer is made, then one consumer is left', async () => {
  const { router, receive, made, answer } = slowWorker();
  const told: string[] = [];
  const heard = new HeardSources({
    ...{ router, receive, rtpCapabilities: { codecs: [], headerExtensions: [] } },
    onClosed: (ids) => told.push(...ids),
    onCamerasOff: () => undefined,
  });
  const sent = microphone('p');
  const first = heard.follow([sent]);
  await heard.follow([]);
  const second = heard.follow([sent]);
  await answer(2);
  await answer(1);
  expect(await first).toEqual([]);
  expect(await second).toMatchObject([{ consumerId: 'consumer-2', producerId: 'p' }]);
  expect(made.map(({ id, closed }) => [id, closed])).toEqual([
    ['consumer-1', true],
    ['consumer-2', false],
  ]);
  await heard.follow([]);
  expect(told).toEqual(['consumer-2']);
});

test.each([
  ['it has not been measured', undefined, true],
  ['it brings what is sent again in time', 600, true],
  ['it brings that too late', 900, false],
])(
  'F35: given a line of which sound is received, when %s, then the next sound is sent again or not, and pictures always',
  async (_, roundTrip, isSentAgain) => {
    const { router, receive, made, answer } = slowWorker(roundTrip);
    const capabilities = { codecs: [], headerExtensions: [] };
    const heard = new HeardSources({ router, receive, rtpCapabilities: capabilities, ...unheard });
    const [ada, ben, film] = [microphone('ada'), microphone('ben'), picture('film')];
    for (const [index, wanted] of [[ada], [ada, ben], [ada, ben, film]].entries()) {
      const following = heard.follow(wanted);
      await answer(index + 1);
      await following;
    }
    expect(made.map(({ enableRtx }) => enableRtx)).toEqual([true, isSentAgain, true]);
  },
);

test('F37: given a camera and a screen that are received, then the screen goes before the camera where the line is short', async () => {
  const { router, receive, made, answer } = slowWorker(undefined, 'video');
  const capabilities = { codecs: [], headerExtensions: [] };
  const heard = new HeardSources({ router, receive, rtpCapabilities: capabilities, ...unheard });
  const following = heard.follow([picture('face'), picture('slides', 'screen')]);
  await Promise.all([answer(1), answer(2)]);
  await following;
  const [face, slides] = made.map(({ priority }) => priority ?? 0);
  expect(slides).toBeGreaterThan(face ?? 0);
});

test('F35: given a chair whose sound is not sent again since the line was long, when it has become short, then it is from their next turn on, and no turn is broken for it', async () => {
  const { router, receive, made, answer, line } = slowWorker(900);
  const capabilities = { codecs: [], headerExtensions: [] };
  const told: string[] = [];
  const heard = new HeardSources({
    router,
    receive,
    rtpCapabilities: capabilities,
    onClosed: (ids) => told.push(...ids),
    onCamerasOff: () => undefined,
  });
  const follow = async (opening: SentSource['opening'], consumers: number) => {
    const following = heard.follow([microphone('ada'), { ...microphone('chair'), opening } as SentSource]);
    for (let n = 1; n <= consumers; n += 1) await answer(n);
    return following;
  };
  const first = heard.follow([microphone('ada')]);
  await answer(1);
  await first;
  await follow('open', 2);
  await follow('ready', 2);
  line.roundTripTime = 750;
  await follow('ready', 2);
  line.roundTripTime = 300;
  await follow('open', 2);
  expect(made.map(({ enableRtx, closed }) => [enableRtx, closed])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect(await follow('ready', 3)).toMatchObject([{ consumerId: 'consumer-3', producerId: 'chair' }]);
  expect(told).toEqual(['consumer-2']);
  expect(made.at(2)?.enableRtx).toBe(true);
  expect(await follow('ready', 3)).toEqual([]);
});

test('F37: given a line that is short while a screen is shown, then cameras are paused and the device is told; they come back with the room, or with the end of the screen', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { router, receive, made, answer, carries, offered } = slowWorker(undefined, 'video');
  const capabilities = { codecs: [], headerExtensions: [] };
  const told: boolean[] = [];
  const heard = new HeardSources({
    ...{ router, receive, rtpCapabilities: capabilities, ...unheard },
    onCamerasOff: (areOff) => told.push(areOff),
  });
  const [face, slides] = [picture('face'), picture('slides', 'screen')];
  const following = heard.follow([face, slides]);
  await Promise.all([answer(1), answer(2)]);
  await heard.resume((await following).map(({ consumerId }) => consumerId));
  const isShort = () => {
    carries(200_000);
    vi.advanceTimersByTime(3000);
    carries(200_000);
  };
  const paused = () => made.map((consumer) => consumer.paused);
  expect(paused()).toEqual([false, false]);
  isShort();
  expect([paused(), told]).toEqual([[true, false], [true]]);
  carries(2_000_000);
  expect([paused(), told]).toEqual([
    [false, false],
    [true, false],
  ]);
  expect(offered.map((most) => most > 0)).toEqual([true, false]);
  isShort();
  await heard.follow([face]);
  expect([made[0]?.paused, told.at(-1)]).toEqual([false, false]);
  vi.useRealTimers();
});
