import { Manager, type Socket } from 'socket.io-client';

/** The address of the server, for programs that are not pages of it: tests and measurements. */
export type Elsewhere = { readonly url: string; readonly cookie: string };

const OPTIONS = {
  transports: ['websocket'],
  autoConnect: false,
  reconnectionDelay: 300,
  reconnectionDelayMax: 3000,
  randomizationFactor: 0.6,
  timeout: 8000,
};

/** A server that restarts is back soon. Browsers themselves slow down a page that has failed to connect too often. */
const RESTARTING = { lookEveryMs: 1000, forMs: 10_000 } as const;

let shared: Manager | null = null;

function managerOf(elsewhere: Elsewhere | undefined): Manager {
  if (elsewhere) return new Manager(elsewhere.url, { ...OPTIONS, extraHeaders: { cookie: elsewhere.cookie } });
  shared ??= new Manager(location.origin, OPTIONS);
  return shared;
}

/**
 * A socket to one namespace, not yet connected; all namespaces of a page share one WebSocket. While one page follows another, both
 * may be there for a moment: the second one then gets a WebSocket of its own, because the first would close the shared one when it
 * leaves.
 */
export function openSocket(namespace: `/${string}`, elsewhere?: Elsewhere): Socket {
  const socket = managerOf(elsewhere).socket(namespace);
  return lookingSoon(socket.active ? new Manager(location.origin, OPTIONS).socket(namespace) : socket);
}

/** The room's screen is let in by the key of its link, and only listens. */
export const openScreenSocket = (key: string): Socket =>
  lookingSoon(managerOf(undefined).socket('/screen', { auth: { key } }));

/** With pauses that grow, a server that is back after three seconds would be found after six. */
function lookingSoon(socket: Socket): Socket {
  const { io } = socket;
  return socket.on('stopping', () => {
    io.reconnectionDelayMax(RESTARTING.lookEveryMs);
    const asUsual = () => {
      clearTimeout(timer);
      io.off('open', asUsual);
      io.reconnectionDelayMax(OPTIONS.reconnectionDelayMax);
    };
    const timer = setTimeout(asUsual, RESTARTING.forMs);
    io.on('open', asUsual);
  });
}
