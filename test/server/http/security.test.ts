import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, type HttpServer, registrationOf, startHttp } from '../../support/servers/http-server.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const form = { email: 'ruth@lakes.example', password: 'guess' };

describe('what other sites and strange programs may not do', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startHttp();
  });
  afterAll(() => server.close());

  const post = (headers: Record<string, string>, payload: object | string = form) =>
    server.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload,
      headers: { host: 'floor.example', 'content-type': 'application/json', ...headers },
    });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['an origin without a name', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://floor.example' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('given a request from %s, then it is refused before anything is looked up', async (_name, headers) => {
    const answer = await post(headers);
    expect([answer.statusCode, answer.json().refused]).toEqual([403, 'from-another-site']);
  });

  test.each([
    ['our own pages', { origin: 'http://floor.example', 'sec-fetch-site': 'same-origin' }],
    ['our own pages in an older browser', { origin: 'http://floor.example' }],
    ['a program that is no browser', {}],
  ])('given a request from %s, then it is heard', async (_name, headers) => {
    expect((await post(headers)).json().refused).toBe('wrong-password');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'given a form as %s, which another site could send, then it is refused',
    async (type) => {
      const answer = await post({ 'content-type': type }, JSON.stringify(form));
      expect([answer.statusCode, answer.json().refused]).toEqual([400, 'bad-message']);
    },
  );

  test.each(['{"email":', '', '[]', '"text"', '{"__proto__":{"isAdmin":true},"email":"a@b.example","password":"x"}'])(
    'given the body %j, then it is refused with a sentence',
    async (body) => {
      const answer = await post({}, body);
      expect([answer.statusCode, answer.json().refused]).toEqual([400, 'bad-message']);
      expect(answer.json().sentence).toMatch(/\.$/);
    },
  );

  test('given an address that is none, then it is refused like any other mistake', async () => {
    const answer = await server.app.inject({ url: '/api/meetings/%zz' });
    expect([answer.statusCode, answer.json().refused]).toEqual([400, 'bad-message']);
  });

  test('given more than the server takes at once, then it says so', async () => {
    const answer = await post({}, { ...form, password: 'x'.repeat(70_000) });
    expect([answer.statusCode, answer.json().refused]).toEqual([413, 'too-large']);
  });

  test('given more requests in a minute than a person can make, then they wait, however they sign in or spell addresses', async () => {
    const busy = browserOf(server.app);
    const calm = browserOf(server.app);
    const kofi = registrationOf('Kofi Busy');
    await busy.post('/api/register', kofi);
    const again = browserOf(server.app);
    await again.post('/api/sign-in', { email: kofi.email, password: kofi.password });
    await calm.post('/api/register', registrationOf('Ama Calm'));
    for (let i = 0; i < 1200; i += 1) await busy.get('/api/session');
    const stopped = await busy.get('/api/session');
    expect([stopped.statusCode, stopped.json().refused]).toEqual([429, 'too-many-messages']);
    expect((await again.get('/api/session')).statusCode).toBe(429);
    expect((await busy.get('/%61pi/session')).statusCode).toBe(429);
    expect((await calm.get('/%61pi/session')).json()).toMatchObject({ profile: { name: 'Ama Calm' } });
    expect((await calm.get('/api/session')).statusCode).toBe(200);
    expect((await busy.get('/healthz')).statusCode).toBe(200);
  });
});

describe('what browsers are told to hold to', () => {
  test('no inline script or style, nothing from elsewhere, in nobody’s frame', async () => {
    const server = await startHttp();
    const { headers } = await browserOf(server.app).get('/');
    const policy = String(headers['content-security-policy']).split(';');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "style-src 'self'"]));
    expect(policy).toEqual(expect.arrayContaining(["object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]));
    expect(policy).toContain("connect-src 'self' ws://floor.example");
    expect(policy.join()).not.toMatch(/unsafe|\*|http/);
    expect(headers['permissions-policy']).toContain('microphone=(self)');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    await server.close();
  });

  test('given an address behind TLS, then cookies are Secure, sockets are wss, and other origins are foreign', async () => {
    const server = await startHttp({ publicUrl: 'https://floor.example' });
    const registered = await browserOf(server.app).post('/api/register', registrationOf('Ruth Namaganda'));
    for (const cookie of [registered.headers['set-cookie']].flat()) expect(cookie).toMatch(/; Secure/);
    expect(registered.headers['content-security-policy']).toContain("connect-src 'self' wss://floor.example");
    expect(registered.headers['strict-transport-security']).toMatch(/max-age=31536000/);
    const headers = { origin: 'http://floor.example', host: 'floor.example' };
    const answer = await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: form, headers });
    expect(answer.json().refused).toBe('from-another-site');
    await server.close();
  });
});

test('given a disk that takes no more, when somebody registers, then they learn that it was not kept', async () => {
  const server = await startHttp();
  server.deps.db.raw.pragma('query_only = ON');
  const answer = await browserOf(server.app).post('/api/register', registrationOf('Ruth Namaganda'));
  expect([answer.statusCode, answer.json().refused]).toEqual([503, 'storage-failed']);
  server.deps.db.raw.pragma('query_only = OFF');
  await server.close();
});

test('given a bug, then the answer says so with a sentence, and the log says what it was and where', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => void lines.push(line) });
  const mediaIsAlive = () => {
    throw new Error('the worker has no name');
  };
  const server = await startHttp({ effects: quietEffects({ log }), mediaIsAlive });
  const answer = await server.app.inject({ url: '/readyz' });
  expect([answer.statusCode, answer.json().refused]).toEqual([500, 'server-failed']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      route: '/readyz',
      err: { message: 'the worker has no name', stack: expect.stringContaining('operation-routes') },
    },
  ]);
  await server.close();
});
