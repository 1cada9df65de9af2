import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io } from 'socket.io-client';
import { describe, expect, test } from 'vitest';
import { isFromOwnOrigin } from '../../../server/auth/own-origin.ts';
import { createSocketServer } from '../../../server/realtime/connections/socket-server.ts';

const OURS = 'https://floor.example';
const inside = { host: '127.0.0.1:3000' };

describe('given a server behind a proxy, with an address of its own', () => {
  test.each([
    ['our page', true, { ...inside, origin: OURS }],
    ['our page, as the browser says', true, { ...inside, origin: OURS, 'sec-fetch-site': 'same-origin' }],
    ['a program that is no browser', true, inside],
    ['somebody who types the address', true, { ...inside, 'sec-fetch-site': 'none' }],
    ['a page at the address that the proxy uses', false, { ...inside, origin: 'http://127.0.0.1:3000' }],
    ['our page without TLS', false, { ...inside, origin: 'http://floor.example' }],
    ['another site', false, { ...inside, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sandbox of another site', false, { ...inside, origin: 'null' }],
    ['another site that hides its origin', false, { ...inside, 'sec-fetch-site': 'cross-site' }],
  ])('when %s asks, then it is ours: %s', (_who, ours, headers) => {
    expect(isFromOwnOrigin(headers, OURS)).toBe(ours);
  });

  test('when a socket is opened, then the same rule holds', async () => {
    const http = createServer();
    const sockets = createSocketServer(http, OURS);
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const opens = (origin: string) =>
      new Promise<boolean>((resolve) => {
        const socket = io(url, {
          transports: ['websocket'],
          forceNew: true,
          reconnection: false,
          extraHeaders: { origin },
        });
        const end = (opened: boolean) => {
          socket.disconnect();
          resolve(opened);
        };
        socket.once('connect', () => end(true));
        socket.once('connect_error', () => end(false));
      });
    expect([await opens(OURS), await opens(url), await opens('https://evil.example')]).toEqual([true, false, false]);
    await sockets.close();
  });
});

test('given a server without an address of its own, then ours is the one that is asked', () => {
  expect(isFromOwnOrigin({ ...inside, origin: 'http://127.0.0.1:3000' }, null)).toBe(true);
  for (const origin of [OURS, 'ftp://127.0.0.1:3000', 'http://x@127.0.0.1:3000', 'http://127.0.0.1:3000/path'])
    expect(isFromOwnOrigin({ ...inside, origin }, null)).toBe(false);
});
