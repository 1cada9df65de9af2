import type { types } from 'mediasoup';

type Stat = { readonly type: string; readonly roundTripTime?: number };
/** What tells how long it takes to a device and back. */
export type Measured = Pick<types.Consumer, 'kind'> & { getStats(): Promise<readonly Stat[]> };

const isSent = ({ type }: Stat): boolean => type === 'outbound-rtp';

/** ms to a device and back, the shortest that any sound it receives has measured; null: no measurement has come back yet. */
export async function roundTripOf(consumers: readonly Measured[]): Promise<number | null> {
  const sounds = consumers.filter(({ kind }) => kind === 'audio');
  const stats = await Promise.all(sounds.map((consumer) => consumer.getStats().catch(() => [])));
  const measured = stats.flat().flatMap((stat) => (isSent(stat) && stat.roundTripTime ? [stat.roundTripTime] : []));
  return measured.length > 0 ? Math.min(...measured) : null;
}
