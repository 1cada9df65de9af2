import { AT_THE_DOOR } from '../../../../shared/refusals.ts';
import { openSocket } from '../../../connection/socket.ts';

export type OpenWebSocket = { readonly isHeld: () => boolean; readonly close: () => void };

const GIVEN_UP_MS = 10_000;

/** Opens the connection of the hall without entering any meeting; null when none comes. An answer that refuses is one, too. */
export function tryWebSocket(): Promise<OpenWebSocket | null> {
  const socket = openSocket('/messages');
  let wasLost = false;
  const close = (): void => void socket.removeAllListeners().disconnect();
  return new Promise((resolve) => {
    const end = (found: OpenWebSocket | null): void => {
      clearTimeout(timer);
      if (!found) close();
      resolve(found);
    };
    const timer = setTimeout(() => end(null), GIVEN_UP_MS);
    socket.on('connect', () => end({ isHeld: () => !wasLost, close }));
    socket.on('disconnect', () => {
      wasLost = true;
    });
    socket.on('connect_error', ({ message }: Error) => {
      if (AT_THE_DOOR.some((code) => code === message)) end({ isHeld: () => true, close });
    });
    socket.connect();
  });
}
