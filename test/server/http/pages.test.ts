import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFTEN } from '../../../client/pages/often-pages.ts';
import { SELDOM_PATHS } from '../../../client/pages/seldom-paths.ts';
import { PAGES } from '../../../server/http/pages.ts';
import { browserOf, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

const DOCUMENT = '<!doctype html><title>Openfloor</title>';
const SCRIPT = `console.log(${JSON.stringify('floor '.repeat(1000))});`;
/** Not as the server would do it. */
const PACKED = brotliCompressSync(SCRIPT, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } });
const html = { accept: 'text/html' };

describe('pages and files', () => {
  const clientFolder = mkdtempSync(join(tmpdir(), 'openfloor-client-'));
  let server: HttpServer;
  beforeAll(async () => {
    mkdirSync(join(clientFolder, 'assets'));
    writeFileSync(join(clientFolder, 'index.html'), DOCUMENT);
    writeFileSync(join(clientFolder, 'early.js'), 'early();');
    writeFileSync(join(clientFolder, 'assets/main-1a2b.js'), SCRIPT);
    writeFileSync(join(clientFolder, 'assets/former-3c4d.js'), SCRIPT);
    for (const name of ['packed-5e6f', 'half-gone-7a8b']) {
      writeFileSync(join(clientFolder, `assets/${name}.js`), SCRIPT);
      writeFileSync(join(clientFolder, `assets/${name}.js.br`), PACKED);
    }
    writeFileSync(join(clientFolder, 'assets/serif.woff2'), Buffer.alloc(2000, 7));
    server = await startHttp({ clientFolder });
  });
  afterAll(async () => {
    await server.close();
    rmSync(clientFolder, { recursive: true });
  });

  const fetchOf = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

  test.each(['/sign-in', '/account', '/consultations/cl-15-31/change', '/meetings/2015-09-28'])(
    'the page %s is the one document, to be asked for anew each time',
    async (url) => {
      const answer = await fetchOf(url, html);
      expect([answer.statusCode, answer.body]).toEqual([200, DOCUMENT]);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  test('the pages are those that the client has', () => {
    expect([...PAGES].sort()).toEqual([...Object.keys(OFTEN), ...SELDOM_PATHS].sort());
  });

  test.each(['/meetings/m/booth/fr'])('the page %s, which is still to come, is not found', async (url) =>
    expect((await fetchOf(url, html)).statusCode).toBe(404),
  );

  test('a file that went with a second update, beside a server that still runs, is not there, and is no failure', async () => {
    rmSync(join(clientFolder, 'assets/former-3c4d.js'));
    const answer = await fetchOf('/assets/former-3c4d.js');
    expect([answer.statusCode, answer.json().refused]).toEqual([404, 'unknown-page']);
    expect(answer.headers['cache-control']).not.toContain('immutable');
  });

  test('a script that the build has compressed is sent as it lies there, and what is compressed has no address of its own', async () => {
    const answer = await fetchOf('/assets/packed-5e6f.js', { 'accept-encoding': 'gzip, br' });
    expect([answer.headers['content-encoding'], answer.rawPayload.equals(PACKED)]).toEqual(['br', true]);
    const zipped = await fetchOf('/assets/packed-5e6f.js', { 'accept-encoding': 'gzip' });
    expect([zipped.headers['content-encoding'], gunzipSync(zipped.rawPayload).toString()]).toEqual(['gzip', SCRIPT]);
    expect((await fetchOf('/assets/packed-5e6f.js')).body).toBe(SCRIPT);
    expect((await fetchOf('/assets/packed-5e6f.js.br')).statusCode).toBe(404);
    rmSync(join(clientFolder, 'assets/half-gone-7a8b.js.br'));
    const left = await fetchOf('/assets/half-gone-7a8b.js', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(left.rawPayload).toString()).toBe(SCRIPT);
  });

  test('an address that is no page shows the document as not found; a program hears it in JSON', async () => {
    const page = await fetchOf('/nowhere', html);
    expect([page.statusCode, page.body]).toEqual([404, DOCUMENT]);
    for (const url of ['/api/nowhere', '/assets/gone.js']) {
      const answer = await fetchOf(url);
      expect([answer.statusCode, answer.json().refused]).toEqual([404, 'unknown-page']);
    }
    expect((await fetchOf('/api/nowhere', html)).json().refused).toBe('unknown-page');
  });

  test.each(['/../package.json', '/assets/%2e%2e/%2e%2e/secret', '/assets', '/..%2fsecret'])(
    'no path leads out of the folder: %s',
    async (url) => expect((await fetchOf(url)).statusCode).toBe(404),
  );

  test('a file named after its content is kept for ever; others are asked for again and need not be sent twice', async () => {
    const script = await fetchOf('/assets/main-1a2b.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.body).toBe(SCRIPT);
    const early = await fetchOf('/early.js');
    expect(early.headers['cache-control']).toBe('no-cache');
    const again = await fetchOf('/early.js', { 'if-none-match': String(early.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('text is compressed as the browser wishes, and what is compressed already is not', async () => {
    const encoded = async (url: string, encoding: string) => fetchOf(url, { 'accept-encoding': encoding });
    const brotli = await encoded('/assets/main-1a2b.js', 'gzip, deflate, br');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(SCRIPT);
    const zipped = await encoded('/assets/main-1a2b.js', 'gzip');
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(SCRIPT);
    expect(zipped.rawPayload.length).toBeLessThan(200);
    expect((await encoded('/assets/serif.woff2', 'br')).headers['content-encoding']).toBeUndefined();
  });

  test('a real server on a real port answers, and its plain http.Server can be shared', async () => {
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as AddressInfo;
    const status = await new Promise((resolve, reject) => {
      get({ port, path: '/healthz' }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
  });
});

describe('operation', () => {
  test('given a server in order, then it is alive and ready, and shows its figures without a word of anybody', async () => {
    const server = await startHttp();
    await browserOf(server.app).post('/api/invitations/look', { invitation: 'a-token-that-is-nobodys' });
    expect((await server.app.inject({ url: '/healthz' })).json()).toEqual({ alive: true });
    expect((await server.app.inject({ url: '/readyz' })).json()).toEqual({ ready: true, database: true, media: true });
    const { body } = await server.app.inject({ url: '/metrics' });
    expect(body).toContain('openfloor_refusals_total{code="unknown-invitation"} 1');
    expect(body).toContain('openfloor_nodejs_eventloop_lag_seconds');
    expect(body).not.toContain('nobodys');
    await server.close();
  });

  test('given settings by which nobody will be heard, then it says so, and what to do', async () => {
    const server = await startHttp({ lostSound: 'Set MEDIA_HOST.' });
    expect((await server.app.inject({ url: '/readyz' })).json()).toMatchObject({
      ready: true,
      warning: 'Set MEDIA_HOST.',
    });
    await server.close();
  });

  test('given a dead media worker or a database that cannot be written, then it is alive and not ready', async () => {
    const server = await startHttp({ mediaIsAlive: () => false });
    expect((await server.app.inject({ url: '/readyz' })).statusCode).toBe(503);
    server.deps.db.raw.pragma('query_only = ON');
    expect((await server.app.inject({ url: '/readyz' })).json().database).toBe(true);
    server.tick(1000);
    const answer = await server.app.inject({ url: '/readyz' });
    expect(answer.json()).toEqual({ ready: false, database: false, media: false });
    expect((await server.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    await server.close();
  });
});
