import type { types } from 'mediasoup';

/** A transport that nobody connects in this time is let go of. Returns how to say that a device has begun to: it has the time once more. */
export function letGoUnlessConnected(transport: types.WebRtcTransport, withinMs: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => transport.iceState === 'new' && transport.close(), withinMs).unref();
  };
  transport.observer.once('close', () => clearTimeout(timer));
  begin();
  return begin;
}
