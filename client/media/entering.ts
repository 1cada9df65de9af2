import type { types } from 'mediasoup-client';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { MediaJoined } from '../../shared/protocol/media-frames.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { newId } from '../connection/new-id.ts';
import type { LoadDevice } from './load-device.ts';
import type { MediaAttempt, MediaChannel } from './media-channel.ts';

type Deps = {
  readonly meetingId: MeetingId;
  readonly channel: Pick<MediaChannel, 'ask'>;
  readonly loadDevice: LoadDevice;
  /** Called before anything that the server says after its answer. */
  readonly entered: (device: types.Device, joined: MediaJoined) => void;
};

/** As long as this page lives; another page of the same browser is another device. */
const THIS_DEVICE = newId();

/** How a device enters the room of the media server: each call is one attempt. */
export function createEntering({ meetingId, channel, loadDevice, entered }: Deps) {
  let loaded: types.Device | null = null;

  /** What a router can do is the same for every router, so it is asked once. */
  async function load(): Promise<types.Device | Refusal> {
    const prepared = await channel.ask('prepare', { protocol: PROTOCOL_VERSION, meetingId });
    return isRefusal(prepared) ? prepared : loadDevice(prepared.routerRtpCapabilities);
  }
  function attemptWith(device: types.Device): MediaAttempt<'join'> {
    return {
      by: 'join',
      message: { rtpCapabilities: device.recvRtpCapabilities, video: true, device: THIS_DEVICE },
      complete: (joined) => {
        entered(device, joined);
        return true;
      },
    };
  }
  return async (): Promise<MediaAttempt | Refusal> => {
    const device = loaded ?? (await load().catch(notLoaded));
    if (isRefusal(device)) return device;
    loaded = device;
    return attemptWith(device);
  };
}

/** What cannot be fetched now may come the next time. */
function notLoaded(error: unknown): Refusal {
  console.error(error);
  return refuse('media-unavailable');
}
