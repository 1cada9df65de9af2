import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SqliteError } from 'better-sqlite3';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChannel } from '../../../server/realtime/channel.ts';
import { asks } from '../../../shared/protocol/message.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const messages = { fail: asks(v.strictObject({})).answeredBy<{ readonly done: true }>() };
let fail: () => never | Promise<never>;
let server: Server;
let socket: Socket;
beforeAll(async () => {
  const http = createServer();
  server = new Server(http);
  const channel = createChannel<typeof messages, { leave(): void }, object>(
    messages,
    { effects: quietEffects(), isStopping: () => false, rooms: { get: () => null } },
    { fail: { limit: { take: () => true }, answer: () => fail() } },
  );
  server.on('connection', (connected) => channel.listen(connected, 'bo', { leave: () => undefined }));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true });
});
afterAll(async () => {
  socket.disconnect();
  await server.close();
});

const answerTo = (failing: typeof fail): Promise<unknown> => {
  fail = failing;
  return socket.timeout(5000).emitWithAck('fail', {});
};
const throwing = (error: Error) => () => {
  throw error;
};

test.each([
  ['a bug', new TypeError('x is undefined'), 'server-failed'],
  ['a statement that is wrong', new SqliteError('no such column', 'SQLITE_ERROR'), 'server-failed'],
  ['a full disk', new SqliteError('database or disk is full', 'SQLITE_FULL'), 'storage-failed'],
])('given %s while a message is handled, now or later, then the answer says which', async (_what, error, refused) => {
  expect(await answerTo(throwing(error))).toEqual({ refused });
  expect(await answerTo(() => Promise.reject(error))).toEqual({ refused });
});
