import type { types } from 'mediasoup';
import type { PacketCount } from '../../shared/floor/sound/arrival.ts';
import { CountedPackets } from './packet-count.ts';

/** What has come so far of somebody's sound. */
export type Tap = { readonly count: () => PacketCount; readonly close: () => void };
export type OpenTap = (producer: types.Producer) => Tap;

/** Looks at the packets themselves: of sound, the worker says only every 5 s what it misses, as RTCP has it. */
export async function openTaps(router: types.Router): Promise<OpenTap> {
  const transport = await router.createDirectTransport();
  const { rtpCapabilities } = router;
  return ({ id: producerId }) => {
    const counted = new CountedPackets();
    let close = (): void => {};
    let isOver = false;
    transport.consume({ producerId, rtpCapabilities }).then(
      (consumer) => {
        consumer.on('rtp', (packet) => counted.add(packet.readUInt16BE(2)));
        close = () => consumer.close();
        if (isOver) close();
      },
      // It has closed meanwhile.
      () => {},
    );
    return {
      count: () => counted.at(performance.now()),
      close: () => {
        isOver = true;
        close();
      },
    };
  };
}
