import type { Server } from 'socket.io';
import type { Effects } from '../effects.ts';
import { cut, type EngineConnection, sizeOf } from './engine-connection.ts';
import { createBucket, type FloodLimits } from './rate.ts';

/** What is refused has been read and parsed first: who sends without end is not answered but cut, and may come back. */
export function cutFloods(io: Server, { log }: Effects, limits: FloodLimits): void {
  io.engine.on('connection', (connection: EngineConnection) => {
    const packets = createBucket(limits.packets);
    const bytes = createBucket(limits.bytes);
    let isCut = false;
    connection.on('packet', ({ data }) => {
      const isWithin = [packets.take(), bytes.take(sizeOf(data))].every(Boolean);
      if (isCut || isWithin) return;
      isCut = true;
      log.warn('a client sends without end: its line is cut');
      cut(connection);
    });
  });
}
