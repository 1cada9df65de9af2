import type { Server } from 'socket.io';
import type { Effects } from '../effects.ts';
import { cut, type EngineConnection, sizeOf } from './engine-connection.ts';
import type { FloodLimits, Rate } from './rate.ts';

/** What is refused has been read and parsed first: who sends without end is not answered but cut, and may come back. */
export function cutFloods(io: Server, { log }: Effects, limits: FloodLimits): void {
  io.engine.on('connection', (connection: EngineConnection) => {
    const packets = createMeasure(limits.packets);
    const bytes = createMeasure(limits.bytes);
    let isCut = false;
    connection.on('packet', ({ data }) => {
      const isWithin = [packets(1), bytes(sizeOf(data))].every(Boolean);
      if (isCut || isWithin) return;
      isCut = true;
      log.warn('a client sends without end: its line is cut');
      cut(connection);
    });
  });
}

/** Whether so much more is still within the rate. */
function createMeasure({ burst, perSecond }: Rate): (amount: number) => boolean {
  let left = burst;
  let at = performance.now();
  return (amount) => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - at) / 1000) * perSecond) - amount;
    at = now;
    return left >= 0;
  };
}
