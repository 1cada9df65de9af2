import { EventEmitter } from 'node:events';
import type { types } from 'mediasoup';
import { expect, test, vi } from 'vitest';
import {
  type Heard,
  HeardSources,
  type HearingRouter,
  type HearingTransport,
  type Heeded,
} from '../../../server/media/peers/heard-sources.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';

const unheard = { onClosed: () => undefined, onCamerasOff: () => undefined };

/** A worker that answers when it is told to. */
function slowWorker(roundTripTime?: number, kind: types.MediaKind = 'audio') {
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
    new Promise<Heard>((resolve) => {
      const id = `consumer-${answers.length + 1}`;
      const consumer: Heard & EventEmitter & (typeof made)[number] = Object.assign(new EventEmitter(), {
        ...{
          id,
          type: 'simple' as const,
          closed: false,
          kind,
          enableRtx,
          getStats,
          rtpParameters: { codecs: [], encodings: [] },
        },
        close: () => void Object.assign(consumer, { closed: true }),
        paused: true,
        producerPaused: false,
        pause: async () => void Object.assign(consumer, { paused: true }),
        resume: async () => void Object.assign(consumer, { paused: false }),
        setPreferredLayers: async () => undefined,
        setPriority: async (priority: number) => void Object.assign(consumer, { priority }),
      });
      made.push(consumer);
      answers.push(() => resolve(consumer));
    });
  const router: HearingRouter = { canConsume: () => true };
  const enableTraceEvent = async () => undefined;
  const offered: number[] = [];
  const setMaxOutgoingBitrate = async (most: number) => void offered.push(most);
  const transport = Object.assign(new EventEmitter(), {
    ...{ closed: false, observer: new EventEmitter(), consume, enableTraceEvent, setMaxOutgoingBitrate },
  });
  const receive: HearingTransport = transport;
  const carries = (availableBitrate: number) => transport.emit('trace', { type: 'bwe', info: { availableBitrate } });
  const answer = async (n: number) => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThanOrEqual(n));
    answers[n - 1]?.();
  };
  return { router, receive, made, answer, line, carries, offered };
}

const sent = (id: string, source: Source, kind: 'audio' | 'video', opening: Heeded['opening'] = 'shut'): Heeded => ({
  ...{ id, person: idOf<PersonId>(id), source, opening },
  producer: { closed: false, kind },
});
const microphone = (id: string, opening?: Heeded['opening']) => sent(id, 'microphone', 'audio', opening);
const picture = (id: string, source: Source = 'camera') => sent(id, source, 'video');

test('given a source that is wanted, let go of and wanted again while its consumer is made, then one consumer is left', async () => {
  const { router, receive, made, answer } = slowWorker();
  const told: string[] = [];
  const heard = new HeardSources({
    ...{ router, receive, rtpCapabilities: { codecs: [], headerExtensions: [] } },
    onClosed: (ids) => told.push(...ids),
    onCamerasOff: () => undefined,
  });
  const voice = microphone('p');
  const first = heard.follow([voice]);
  await heard.follow([]);
  const second = heard.follow([voice]);
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
  const follow = async (opening: Heeded['opening'], consumers: number) => {
    const following = heard.follow([microphone('ada'), microphone('chair', opening)]);
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
