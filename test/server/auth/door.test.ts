import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '../../../server/auth/sessions/sessions.ts';
import { createDoor, type Door } from '../../../server/realtime/connections/authenticate.ts';
import { bo } from '../../support/people.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { until } from '../../support/until.ts';

const signedIn: SignedIn = {
  sessionId: 's',
  person: bo.id,
  email: '',
  profile: bo.profile,
  administrator: false,
  isVerified: true,
  renewal: null,
};
const unreadable = () => {
  throw new Error('SQLITE_IOERR');
};

let look: () => SignedIn | Promise<SignedIn>;
let stillOpen: () => ReadonlySet<string>;
let server: Server;
let door: Door;
let socket: Socket;
let newSocket: () => Socket;
const sockets: Socket[] = [];
beforeEach(async () => {
  look = () => signedIn;
  const http = createServer();
  server = new Server(http);
  door = createDoor({ look: async () => look(), stillOpen: () => stillOpen() }, 2, quietEffects().log);
  door.guard(server.of('/meeting'));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  newSocket = () => {
    const made = io(`http://127.0.0.1:${port}/meeting`, {
      transports: ['websocket'],
      autoConnect: false,
      forceNew: true,
    });
    sockets.push(made);
    return made;
  };
  socket = newSocket();
});
/** The same person, having signed in again. */
const again: SignedIn = { ...signedIn, sessionId: 't' };

afterEach(async () => {
  for (const made of sockets.splice(0)) made.disconnect();
  await server.close();
});

test('given a database that cannot be read, when somebody connects, then they are refused and the server goes on', async () => {
  look = unreadable;
  const refusal = new Promise<Error>((resolve) => socket.once('connect_error', resolve));
  socket.connect();
  expect((await refusal).message).toBe('storage-failed');
  look = () => signedIn;
  socket.connect();
  await until(() => socket.connected, 'the second try');
});

test('given open sockets, when sessions cannot be looked at, then they stay; when one is over, then its sockets end', async () => {
  socket.connect();
  await until(() => socket.connected, 'the socket');
  stillOpen = () => {
    throw new Error('SQLITE_IOERR');
  };
  door.cutEnded();
  expect(socket.connected).toBe(true);
  stillOpen = () => new Set([signedIn.sessionId]);
  door.cutEnded();
  expect(socket.connected).toBe(true);
  stillOpen = () => new Set();
  door.cutEnded();
  await until(() => !socket.connected, 'the socket to end');
});

test('given a person with all the sockets they may have, when they sign in again, then they get no more', async () => {
  const [second, third] = [newSocket(), newSocket()];
  socket.connect();
  await until(() => socket.connected, 'the first socket');
  look = () => again;
  second.connect();
  await until(() => second.connected, 'the second socket');
  const refusal = new Promise<Error>((resolve) => third.once('connect_error', resolve));
  third.connect();
  expect((await refusal).message).toBe('too-many-messages');
  door.cut(signedIn.sessionId);
  await until(() => !socket.connected, 'the first session to end');
  expect(second.connected).toBe(true);
});

test('given a person with no socket yet, when more come at once than they may have, then only so many stay', async () => {
  let open: (who: SignedIn) => void = () => {};
  const opened = new Promise<SignedIn>((resolve) => {
    open = resolve;
  });
  let looked = 0;
  look = () => {
    looked += 1;
    return opened;
  };
  const all = [socket, newSocket(), newSocket(), newSocket()];
  const ends: string[] = [];
  for (const one of all) one.on('disconnect', (reason) => ends.push(reason)).connect();
  await until(() => looked === all.length, 'all to be at the door');
  open(signedIn);
  await until(() => ends.length === 2, 'two to be put out');
  expect([all.filter(({ connected }) => connected).length, new Set(ends)]).toEqual([
    2,
    new Set(['io server disconnect']),
  ]);
});
