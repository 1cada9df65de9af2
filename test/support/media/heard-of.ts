import type { Heard } from '../../../client/media/media-session.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';

type Receiver = { jitterBufferTarget: number | null };

/** Something that a device receives, as far as it can be without a browser. */
export const heardOf = (consumerId: string, source: Source, receiver?: Receiver, close = () => {}): Heard => ({
  parameters: {
    ...{ consumerId, producerId: `producer-of-${consumerId}`, person: idOf<PersonId>('ada'), source },
    rtpParameters: { codecs: [], headerExtensions: [], encodings: [] },
  },
  consumer: { rtpReceiver: receiver as RTCRtpReceiver | undefined, close },
  stream: {} as MediaStream,
});
