import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, type HttpServer, PASSWORD, registrationOf, startHttp } from '../support/http-server.ts';

const QUARTER_MS = 15 * 60 * 1000 + 1;

describe('registering and signing in', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startHttp();
  });
  afterAll(() => server.close());

  test('given a visitor, when they register, then they are signed in and known by what they wrote', async () => {
    const browser = browserOf(server.app);
    expect((await browser.get('/api/session')).json()).toBeNull();
    const answer = await browser.post(
      '/api/register',
      registrationOf('Ruth Namaganda', { email: ' Ruth@Lakes.example ' }),
    );
    expect(answer.statusCode).toBe(200);
    const { email: _, password: _password, ...profile } = registrationOf('Ruth Namaganda');
    expect((await browser.get('/api/session')).json()).toMatchObject({ email: 'ruth@lakes.example', profile });
  });

  test('when an account signs in and out, then its cookie works in between and never after', async () => {
    const browser = browserOf(server.app);
    const answer = await browser.post('/api/sign-in', { email: 'RUTH@lakes.example', password: PASSWORD });
    const cookie = answer.headers['set-cookie'];
    expect(cookie).toMatch(/^openfloor_session=[\w-]{32}; HttpOnly; .*SameSite=Lax$/);
    expect((await browser.get('/api/session')).json()).toMatchObject({ email: 'ruth@lakes.example' });
    await browser.post('/api/sign-out', {});
    expect((await browser.get('/api/session')).json()).toBeNull();
    const again = await server.app.inject({ url: '/api/session', headers: { cookie: String(cookie).split(';')[0] } });
    expect(again.json()).toBeNull();
  });

  test('when somebody else signs in on the same device, then the first session is over', async () => {
    const browser = browserOf(server.app);
    const first = await browser.post('/api/register', registrationOf('Clarisse Hounsou'));
    await browser.post('/api/sign-in', { email: 'ruth@lakes.example', password: PASSWORD });
    const headers = { cookie: String(first.headers['set-cookie']).split(';')[0] };
    expect((await server.app.inject({ url: '/api/session', headers })).json()).toBeNull();
  });

  test('a wrong password and an unknown address are refused in the same words', async () => {
    const browser = browserOf(server.app);
    const wrong = await browser.post('/api/sign-in', { email: 'ruth@lakes.example', password: 'guess' });
    const unknown = await browser.post('/api/sign-in', { email: 'nobody@lakes.example', password: 'guess' });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json()).toMatchObject({ refused: 'wrong-password', sentence: expect.stringMatching(/\.$/) });
    expect(unknown.json()).toEqual(wrong.json());
  });

  test('an address that has an account cannot have another', async () => {
    const answer = await browserOf(server.app).post(
      '/api/register',
      registrationOf('Ruth Again', { email: 'ruth@lakes.example' }),
    );
    expect([answer.statusCode, answer.json().refused]).toEqual([409, 'email-in-use']);
  });

  test('a form with mistakes is refused with the names of its fields, and leaves no account', async () => {
    const browser = browserOf(server.app);
    const form = registrationOf('Linh Hoang', { country: 'Viet Nam', password: 'short', isAdmin: true });
    const answer = await browser.post('/api/register', form);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ refused: 'bad-message', fields: ['country', 'password', 'isAdmin'] });
    const unknown = await browser.post('/api/sign-in', { email: 'linh@lakes.example', password: 'short' });
    expect(unknown.json().refused).toBe('wrong-password');
  });

  test('given ten wrong tries here, then even the right password waits a quarter of an hour, and works elsewhere', async () => {
    const browser = browserOf(server.app);
    await browser.post('/api/register', registrationOf('Yousef Al-Khatib'));
    const sign = (password: string) => browser.post('/api/sign-in', { email: 'yousef@lakes.example', password });
    for (let i = 0; i < 10; i += 1) expect((await sign('guess')).statusCode).toBe(401);
    const stopped = await sign(PASSWORD);
    expect([stopped.statusCode, stopped.json().refused]).toEqual([429, 'too-many-tries']);
    const payload = { email: 'yousef@lakes.example', password: PASSWORD };
    const elsewhere = await server.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload,
      remoteAddress: '203.0.113.9',
    });
    expect(elsewhere.statusCode).toBe(200);
    server.tick(QUARTER_MS);
    expect((await sign(PASSWORD)).statusCode).toBe(200);
  });

  test('given a hall behind one address, many people sign in one after the other', async () => {
    const browsers = Array.from({ length: 30 }, () => browserOf(server.app));
    const payload = { email: 'ruth@lakes.example', password: PASSWORD };
    const answers = await Promise.all(browsers.map((browser) => browser.post('/api/sign-in', payload)));
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status !== 200)).toEqual([]);
  });
});
