import type { Server, Socket } from 'socket.io';
import type { Effects } from '../../effects.ts';
import { createAllowance, createLimiter } from '../../limiter.ts';
import type { FloodLimits } from '../rate.ts';
import type { ScreenData } from '../screen-gateway.ts';
import type { SocketData } from './authenticate.ts';
import { cut, type EngineConnection, sizeOf } from './engine-connection.ts';

/**
 * What is refused has been read and parsed first. So a client that sends without end gets no answer: its connection is cut, and it
 * may come back.
 */
export function cutFloods(
  io: Server,
  { log, ticks }: Effects,
  limits: FloodLimits,
  namespaces: readonly string[],
): void {
  const words = createLimiter(limits.words, ticks);
  const letIn = new WeakMap<object, string>();
  for (const namespace of namespaces)
    io.of(namespace).on('connection', (socket) => letIn.set(socket.conn, nameOf(socket)));

  io.engine.on('connection', (connection: EngineConnection) => {
    const [packets, bytes] = [createAllowance(limits.packets, ticks), createAllowance(limits.bytes, ticks)];
    const wordsOfStranger = createAllowance(limits.wordsOfStranger, ticks);
    let isCut = false;

    /** To read words costs twenty times as much as to take bytes: they are counted by person, however often they connect. */
    function mayBeRead(data: unknown): boolean {
      if (typeof data !== 'string') return true;
      const name = letIn.get(connection);
      return name === undefined ? wordsOfStranger.take(data.length) : words.take(name, data.length);
    }
    connection.on('packet', ({ data }) => {
      const isWithin = [packets.take(), bytes.take(sizeOf(data)), mayBeRead(data)].every(Boolean);
      if (isCut || isWithin) return;
      isCut = true;
      log.warn('a client sends without end: its connection is cut');
      connection.removeAllListeners('data');
      cut(connection);
    });
  });
}

/** The key of those who have been let in: a person, or the holders of a screen's link. */
function nameOf({ data }: Socket): string {
  const { signedIn, link }: Partial<SocketData & ScreenData> = data;
  return signedIn?.person ?? `screen ${link?.id}`;
}
