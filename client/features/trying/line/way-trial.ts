import type { types } from 'mediasoup-client';
import { refuse } from '../../../../shared/decision.ts';
import type { Echoed, TestOpened, WayOpened } from '../../../../shared/protocol/http/trying.ts';
import type { MediaMessages } from '../../../../shared/protocol/media-messages.ts';
import type { AnswerTo, Said } from '../../../../shared/protocol/message.ts';
import type { Second, Way } from '../../../../shared/trying/trying.ts';
import { type Failure, isFailure } from '../../../http/request.ts';
import type { MediaChannel } from '../../../media/media-channel.ts';
import { createMediaSession, type MediaSession } from '../../../media/media-session.ts';
import { sendingBy } from '../../../media/own/sending.ts';
import { type Counts, countsOf } from '../../../media/quality/counts.ts';

/** A step of a test, as `open` or `echo`, with its answer. */
export type Step = <T>(step: string, body: object) => Promise<T | Failure>;
export type Testing = {
  readonly device: types.Device;
  readonly opened: Pick<TestOpened, 'iceServers' | 'workers' | 'reached'>;
  readonly step: Step;
  /** What is sent: the same on every way. */
  readonly track: MediaStreamTrack;
};

/** A way on which one's own sound has come back from the server. */
export type OpenWay = {
  /** What came back since the last look. */
  readonly look: () => Promise<Second>;
  readonly close: () => void;
};

/** A network that lets nothing through says nothing: after so long, ms, the way is shut. */
const GIVEN_UP_MS = 10_000;
const LOOK_EVERY_MS = 200;
const COME_BACK = 3;

/** A way, on the worker of the test or on another. */
export type On = { readonly way: Way; readonly worker?: number };

/** Sends sound on this way alone, and waits until it comes back; otherwise it says how it failed. */
export async function tryWay(
  on: On,
  testing: Testing,
  givenUpMs = GIVEN_UP_MS,
): Promise<OpenWay | 'fails' | 'refused'> {
  const { device, step, opened } = testing;
  const answer = await step<WayOpened>('open', { ...on, rtpCapabilities: device.recvRtpCapabilities });
  if (isFailure(answer)) return 'fails';
  const echoed: { consumers: Echoed['consumers'] } = { consumers: [] };
  const ask = { ask: askingBySteps(on, step, (consumers) => Object.assign(echoed, { consumers })) };
  const isRelayed = on.way === 'turn';
  const joined = { ...answer, iceServers: isRelayed ? opened.iceServers : [], isRelayed };
  const session = createMediaSession(device, joined, ask, { saw: () => undefined, failed: () => undefined });
  const relay = watchRelay(session);
  const until = performance.now() + givenUpMs;
  const sending = sendingBy(session).send('check', testing.track);
  const isSent = await Promise.race([sending, later(givenUpMs)]);
  if (isSent) await Promise.race([session.hear(echoed.consumers), later(until - performance.now())]);
  const counts = countsOf(session);
  if (isSent && (await hasComeBack(counts, until))) return openWay(session, counts);
  session.close();
  return relay.hasRefused() ? 'refused' : 'fails';
}

/** Browsers tell what the relay answered: the errors of RFC 8656, as 401; above them that it did not answer. */
const REFUSED = { from: 300, to: 699 };

function watchRelay({ sender }: MediaSession): { readonly hasRefused: () => boolean } {
  let hasRefused = false;
  sender?.transport.on('icecandidateerror', ({ errorCode }: { readonly errorCode: number }) => {
    hasRefused ||= errorCode >= REFUSED.from && errorCode <= REFUSED.to;
  });
  return { hasRefused: () => hasRefused };
}

const STEPS: Readonly<Partial<Record<keyof MediaMessages, string>>> = {
  connectTransport: 'connect',
  produce: 'echo',
  resume: 'resume',
};

/** The conversation about transports, which in the hall is one of sockets: whether these get through is tried by itself. */
function askingBySteps(on: On, post: Step, echoed: (consumers: Echoed['consumers']) => void): MediaChannel['ask'] {
  return async <E extends keyof MediaMessages>(event: E, message: Said<MediaMessages[E]>) => {
    const step = STEPS[event];
    if (step === undefined) return refuse('not-joined');
    const answer = await post<AnswerTo<MediaMessages[E]> & Partial<Echoed>>(step, { ...on, ...message });
    if (isFailure(answer)) return refuse('media-unavailable');
    if (answer.consumers) echoed(answer.consumers);
    return answer;
  };
}

async function hasComeBack({ soundReceived }: Counts, until: number): Promise<boolean> {
  while (performance.now() < until) {
    if (((await soundReceived())?.packets ?? 0) >= COME_BACK) return true;
    await later(LOOK_EVERY_MS);
  }
  return false;
}

function openWay(session: MediaSession, { soundReceived, roundTripMs }: Counts): OpenWay {
  let before = { packets: 0, lost: 0 };
  return {
    async look() {
      const now = (await soundReceived()) ?? before;
      const came = Math.max(0, now.packets - before.packets);
      const lost = Math.max(0, now.lost - before.lost);
      before = { packets: now.packets, lost: now.lost };
      return { came, lost, roundTripMs: await roundTripMs() };
    },
    close: () => session.close(),
  };
}

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), Math.max(0, ms)));
