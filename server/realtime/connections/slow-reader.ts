import type { Server } from 'socket.io';
import type { Effects } from '../../effects.ts';
import { cut, type EngineConnection, isObject, sizeOf, webSocketOf } from './engine-connection.ts';

/** What may wait for one client that does not read, in bytes; beyond it the connection is cut, and the client resumes by seq. */
export type SlowReaderLimits = { readonly bytes: number; readonly everyMs: number };
export const SLOW_READER: SlowReaderLimits = { bytes: 4 * 1024 * 1024, everyMs: 1000 };

/** Bytes given to the system and not yet taken by it, and what waits behind them. */
function waitingBytes(connection: EngineConnection): number {
  const queued = connection.writeBuffer.reduce<number>((sum, p) => sum + (isObject(p) ? sizeOf(p.data) : 0), 0);
  const buffered = webSocketOf(connection)?.bufferedAmount;
  return queued + (typeof buffered === 'number' ? buffered : 0);
}

/** socket.io buffers for a stalled client without limit; this is the limit. Returns how to stop watching. */
export function watchSlowReaders(io: Server, effects: Effects, limits: SlowReaderLimits = SLOW_READER): () => void {
  const connections = new Set<EngineConnection>();
  io.engine.on('connection', (connection: EngineConnection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  const timer = setInterval(() => {
    for (const connection of connections) {
      const bytes = waitingBytes(connection);
      if (bytes <= limits.bytes) continue;
      effects.log.warn({ bytes }, 'a client does not read: its connection is cut');
      cut(connection);
    }
  }, limits.everyMs);
  return () => clearInterval(timer);
}
