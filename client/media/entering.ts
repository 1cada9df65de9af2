import type { types } from 'mediasoup-client';
import { isRefusal } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MediaJoined } from '../../shared/protocol/media-frames.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import { newId } from '../connection/new-id.ts';
import { createPauses } from '../connection/pauses.ts';
import type { LoadDevice } from './load-device.ts';
import type { MediaChannel } from './media-channel.ts';
import { createMediaSession, type MediaSession, type Watch } from './media-session.ts';

type Deps = {
  readonly meetingId: MeetingId;
  readonly line: MediaChannel;
  readonly loadDevice: LoadDevice;
  readonly watch: Watch;
};
export type Entered = Pick<MediaJoined, 'stage' | 'soundChecks' | 'arrivals'> & { readonly session: MediaSession };
type Outcome = {
  readonly entered: (entered: Entered) => void;
  readonly refused: (code: RefusalCode) => void;
};

/** As long as this page lives; another page of the same browser is another device. */
const THIS_DEVICE = newId();
/** Asking again changes nothing about these. */
export const FINAL: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'in-the-room',
  'outdated',
  'unknown-meeting',
  'excluded',
  'not-a-member',
]);

/** Joins the room of the media server, as often as it takes. The newest attempt alone counts. */
export function createEntering(deps: Deps, outcome: Outcome) {
  const { line, meetingId } = deps;
  let device: types.Device | null = null;
  let newest = 0;
  const pause = createPauses();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What a router can do is the same for every router, so it is asked once. */
  async function ready(): Promise<types.Device | RefusalCode> {
    if (device) return device;
    const prepared = await line.ask('prepare', { protocol: PROTOCOL_VERSION, meetingId });
    if (isRefusal(prepared)) return prepared.refused;
    device = await deps.loadDevice(prepared.routerRtpCapabilities);
    return device;
  }
  async function attempt(mine: number): Promise<void> {
    const loaded = await ready();
    if (mine !== newest) return;
    if (typeof loaded === 'string') return fail(mine, loaded);
    const rtpCapabilities = loaded.recvRtpCapabilities;
    // Not awaited: what the server says next is for the session that begins here.
    const message = { protocol: PROTOCOL_VERSION, meetingId, rtpCapabilities, video: true, device: THIS_DEVICE };
    line.say('join', message, (joined) => {
      if (mine !== newest) return;
      if (isRefusal(joined)) fail(mine, joined.refused);
      else succeed(loaded, joined);
    });
  }
  function succeed(loaded: types.Device, joined: MediaJoined): void {
    const session = createMediaSession(loaded, joined, line, deps.watch);
    const { stage, soundChecks, arrivals } = joined;
    outcome.entered({ session, stage, soundChecks, arrivals });
  }
  function fail(mine: number, code: RefusalCode): void {
    outcome.refused(code);
    if (FINAL.has(code)) return;
    timer = setTimeout(() => mine === newest && enter(), pause());
  }
  /** Nothing while the line is down: anybody who enters does so again when it is up, and what was said meanwhile would come twice. */
  function enter(): void {
    clearTimeout(timer);
    newest += 1;
    if (!line.isUp()) return;
    const mine = newest;
    attempt(mine).catch(() => mine === newest && fail(mine, 'media-unavailable'));
  }

  return {
    enter,
    cancel(): void {
      newest += 1;
      clearTimeout(timer);
    },
  };
}
