import { afterEach, expect, test } from 'vitest';
import { keepSampleOut } from '../../../db/people/administration.ts';
import { storeSample } from '../../../tools/sample/store-sample.ts';
import { browserOf, type HttpServer, PASSWORD, startHttp } from '../../support/servers/http-server.ts';

let server: HttpServer;
afterEach(() => server.close());
const told = async () => (await browserOf(server.app).get('/api/server')).json();

test('given a server that sends no e-mail and has no sample, when a visitor asks, then both are told', async () => {
  server = await startHttp();
  expect(await told()).toEqual({ byMail: false, hasSample: false });
});

test('given a server that sends e-mail, when a visitor asks, then that is told', async () => {
  server = await startHttp({
    publicUrl: 'http://floor.example',
    mail: { sender: 'noreply@floor.example', send: async () => 'sent', close: () => undefined },
  });
  expect(await told()).toEqual({ byMail: true, hasSample: false });
});

test('given the sample, when its accounts are kept out, then there is no sample for visitors', async () => {
  server = await startHttp();
  await storeSample(server.deps.db, server.deps.effects, PASSWORD);
  expect((await told()).hasSample).toBe(true);
  keepSampleOut(server.deps.db, 0);
  expect((await told()).hasSample).toBe(false);
});
