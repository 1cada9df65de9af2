import type { types } from 'mediasoup';
import type { PacketCount } from '../../../shared/floor/sound/arrival.ts';
import { CountedPackets } from './packet-count.ts';

/** How much of somebody's sound has come so far. */
export type Tap = { readonly count: () => PacketCount; readonly close: () => void };
export type OpenTap = (producer: types.Producer) => Tap;

/** Looks at the packets themselves: for sound, the worker tells only every 5 s what is missing, as RTCP does. */
export async function openTaps(router: types.Router): Promise<OpenTap> {
  const transport = await router.createDirectTransport();
  const { rtpCapabilities } = router;
  return (producer) => {
    const counted = new CountedPackets();
    let close = (): void => {};
    let isOver = false;
    const look = async (): Promise<void> => {
      const consumer = await transport.consume({ producerId: producer.id, rtpCapabilities });
      consumer.on('rtp', (packet) => counted.add(packet.readUInt16BE(2)));
      close = () => consumer.close();
      if (isOver) close();
    };
    // Once more, unless it has closed meanwhile: a count that failed would be told as nothing arriving.
    const lookAgain = () => (isOver || producer.closed ? undefined : look());
    look()
      .catch(lookAgain)
      .catch(() => undefined);
    return {
      count: () => counted.at(performance.now()),
      close: () => {
        isOver = true;
        close();
      },
    };
  };
}
