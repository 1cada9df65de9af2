import type { Server, Socket } from 'socket.io';

/** As long as a page may take from one of its parts to another. */
const IDLE_MS = 5000;

/**
 * A connection that was let in and has left every namespace belongs to nobody any more, and is closed, because no limit would count
 * it.
 */
export function closeIdleConnections(io: Server, namespaces: readonly string[]): void {
  const held = new WeakMap<Socket['client'], number>();
  const inside = (client: Socket['client']) => held.get(client) ?? 0;

  function left(client: Socket['client']): void {
    held.set(client, inside(client) - 1);
    if (inside(client) > 0) return;
    setTimeout(() => inside(client) === 0 && client.conn.close(), IDLE_MS).unref();
  }
  for (const namespace of namespaces)
    io.of(namespace).on('connection', (socket) => {
      held.set(socket.client, inside(socket.client) + 1);
      socket.once('disconnect', () => left(socket.client));
    });
}
