import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deviceIn } from '../../../server/auth/sessions/devices.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

const MINUTE_MS = 60_001;

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
    const [cookie] = [answer.headers['set-cookie']].flat();
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

  test('P3 an address that has an account is nobody else’s: a person who registers with it again is a stranger, and learns nothing of it', async () => {
    const email = 'sarah@lakes.example';
    const owner = await verified(server, 'Sarah Owner', { email });
    const claim = (name: string, more: object) =>
      browserOf(server.app).post('/api/register', registrationOf(name, more));
    const [known, unknown] = [
      await claim('Ruth Again', { email }),
      await claim('Ruth Else', { email: 'x@lakes.example' }),
    ];
    const likeness = ({ statusCode, body }: typeof known) => [statusCode, Object.keys(JSON.parse(body))];
    expect(likeness(known)).toEqual(likeness(unknown));
    expect(known.json()).toMatchObject({ email, isVerified: false, profile: { name: 'Ruth Again' } });
    expect((await owner.get('/api/session')).json()).toMatchObject({
      isVerified: true,
      profile: { name: 'Sarah Owner' },
    });
    const signIn = await browserOf(server.app).post('/api/sign-in', { email, password: PASSWORD });
    expect(signIn.json()).toMatchObject({ profile: { name: 'Sarah Owner' } });
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

  describe('given somebody in the hall who guesses at an account', () => {
    const email = 'yousef@lakes.example';
    const own = () => browserOf(server.app);
    const tryFrom = (remoteAddress: string, password: string) =>
      server.app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, remoteAddress });
    let known: Browser;
    beforeAll(async () => {
      known = own();
      await known.post('/api/register', registrationOf('Yousef Al-Khatib'));
      await known.post('/api/sign-out', {});
      for (let i = 0; i < 12; i += 1) {
        await own().post('/api/sign-in', { email, password: 'guess' });
        server.tick(MINUTE_MS);
      }
      const guesses = Array.from({ length: 20 }, () => own().post('/api/sign-in', { email, password: 'guess' }));
      const answers = (await Promise.all(guesses)).map((answer) => answer.json().refused);
      expect(answers.filter((refused) => refused === 'wrong-password').length).toBeLessThan(4);
      expect(answers.at(-1)).toBe('too-many-tries');
    });

    test('when its person signs in on their own device there, then they are let in at once', async () => {
      expect((await known.post('/api/sign-in', { email, password: PASSWORD })).statusCode).toBe(200);
    });

    test('when its person signs in from elsewhere, then they are let in at once', async () => {
      expect((await tryFrom('203.0.113.9', PASSWORD)).statusCode).toBe(200);
    });

    test('when its person signs in on a new device there, then they wait a minute at most', async () => {
      const stopped = await own().post('/api/sign-in', { email, password: PASSWORD });
      expect([stopped.statusCode, stopped.json().refused]).toEqual([429, 'too-many-tries']);
      server.tick(MINUTE_MS);
      expect((await own().post('/api/sign-in', { email, password: PASSWORD })).statusCode).toBe(200);
    });

    test('when the password changes, then a device that knew the old one is a stranger', async () => {
      const device = deviceIn(known.cookie(), { person: idOf<PersonId>('yousef'), passwordHash: 'another' });
      expect(device).toBeNull();
    });
  });

  test('given a hall behind one address, many people sign in one after the other', async () => {
    const browsers = Array.from({ length: 30 }, () => browserOf(server.app));
    const payload = { email: 'ruth@lakes.example', password: PASSWORD };
    const answers = await Promise.all(browsers.map((browser) => browser.post('/api/sign-in', payload)));
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status !== 200)).toEqual([]);
  });
});
