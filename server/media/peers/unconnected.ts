import type { types } from 'mediasoup';

/**
 * Closes a transport that nobody connects in this time. Returns how to say that a device has begun to connect: it has the same time
 * once more.
 */
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
