import { setTimeout } from 'node:timers/promises';
import type { Server } from 'socket.io';
import type { EngineConnection } from './engine-connection.ts';

/** A client that reads more slowly than this is not waited for. */
const WITHIN_MS = 1000;

/**
 * To close a socket throws away what waits behind a frame that is just being written. Returns how to wait until everything is
 * written.
 */
export function watchWriting(io: Server): () => Promise<void> {
  const connections = new Set<EngineConnection>();
  io.engine.on('connection', (connection: EngineConnection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  return async () => {
    const all = Promise.all([...connections].map(written));
    await Promise.race([all, setTimeout(WITHIN_MS, undefined, { ref: false })]);
  };
}

function written(connection: EngineConnection): Promise<void> {
  if (connection.writeBuffer.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    connection.once('drain', resolve);
    connection.once('close', resolve);
  });
}
