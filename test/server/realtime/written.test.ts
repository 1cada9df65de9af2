import { createServer } from 'node:http';
import { io as connect } from 'socket.io-client';
import { expect, test } from 'vitest';
import { createSocketServer } from '../../../server/realtime/connections/socket-server.ts';
import { watchWriting } from '../../../server/realtime/connections/written.ts';
import { until } from '../../support/until.ts';

test('given a line that is just being written to, when the server says that it stops and closes it, then that has been sent as well', async () => {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const address = http.address();
  const port = typeof address === 'object' ? address?.port : null;
  const io = createSocketServer(http, null);
  const allWritten = watchWriting(io);
  const client = connect(`http://127.0.0.1:${port}`, { transports: ['websocket'], reconnection: false });
  const told: string[] = [];
  client.onAny((event: string) => told.push(event));
  await until(() => client.connected, 'the line');

  io.emit('records');
  io.emit('stopping');
  await allWritten();
  await io.close();
  await until(() => !client.connected, 'the line to close');
  expect(told).toEqual(['records', 'stopping']);
});
