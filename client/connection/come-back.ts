import type { Socket } from 'socket.io-client';

/** After the server has hung up, and after it did not let somebody in, ms. */
const SOON_MS = 300;
const LATER_MS = 2000;

/** socket.io comes back by itself to a line that broke, but not to a server that hung up or did not let in. Returns how to stop. */
export function comeBack(socket: Socket): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connectIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), ms);
  };
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') connectIn(SOON_MS);
  });
  socket.on('connect_error', () => {
    if (!socket.active) connectIn(LATER_MS);
  });
  return () => clearTimeout(timer);
}
