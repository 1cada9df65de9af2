import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROFILES_IN_A_QUARTER, QUARTER_MS } from '../../../server/http/bounds/allowances.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
} from '../../support/servers/http-server.ts';

const NEW_PASSWORD = 'three boats on a green canal';
const MINUTE_MS = 60_001;

const { email: EMAIL, password: _, ...profile } = registrationOf('Ruth Namaganda');
const renamed = { ...profile, name: 'Ruth Okello', organisation: 'Harbour Exchange', country: 'KE', jobTitle: 'Chair' };

describe('given somebody with an account', () => {
  let server: HttpServer;
  let here: Browser;
  beforeEach(async () => {
    server = await startHttp();
    here = browserOf(server.app);
    await here.post('/api/register', registrationOf('Ruth Namaganda'));
  });
  afterEach(() => server.close());

  async function elsewhere(password = PASSWORD): Promise<Browser> {
    const browser = browserOf(server.app);
    await browser.post('/api/sign-in', { email: EMAIL, password });
    return browser;
  }
  const isSignedIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/session')).json() !== null;
  const change = (present: string, password = NEW_PASSWORD) =>
    here.post('/api/account/password', { present, password });

  test('when they change their profile, then they are known by it on every device', async () => {
    const phone = await elsewhere();
    const answer = await here.patch('/api/account', renamed);
    expect(answer.json()).toMatchObject({ email: EMAIL, profile: renamed });
    expect((await phone.get('/api/session')).json().profile).toEqual(renamed);
  });

  test('M9 when they change their profile again and again, then after twenty times they have to wait, and others have not', async () => {
    const other = browserOf(server.app);
    await other.post('/api/register', registrationOf('Bo Ek'));
    for (let n = 0; n < PROFILES_IN_A_QUARTER; n += 1)
      expect((await here.patch('/api/account', { ...profile, jobTitle: `Adviser ${n}` })).statusCode).toBe(200);
    const refused = await here.patch('/api/account', renamed);
    expect([refused.statusCode, refused.json().refused]).toEqual([429, 'changed-too-often']);
    const { email: _email, password: _password, ...theirs } = registrationOf('Bo Ek');
    expect((await other.patch('/api/account', theirs)).statusCode).toBe(200);
    server.tick(QUARTER_MS + 1);
    expect((await here.patch('/api/account', renamed)).statusCode).toBe(200);
  });

  test('when what they send is not a whole profile, or more than one, then its fields are named and nothing changes', async () => {
    const { jobTitle: _missing, ...part } = renamed;
    const answer = await here.patch('/api/account', { ...part, name: ' ', country: 'Kenya', email: 'x@y.example' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ refused: 'bad-message' });
    expect(answer.json().fields.sort()).toEqual(['country', 'email', 'jobTitle', 'name']);
    expect((await here.get('/api/session')).json().profile).toEqual(profile);
  });

  test('when they change their password, then it alone signs in, every other session is over, and this one stays', async () => {
    const [phone, tablet] = [await elsewhere(), await elsewhere()];
    expect((await change(PASSWORD)).json()).toEqual({ ended: 2 });
    expect(await Promise.all([here, phone, tablet].map(isSignedIn))).toEqual([true, false, false]);
    expect(await isSignedIn(await elsewhere(PASSWORD))).toBe(false);
    expect(await isSignedIn(await elsewhere(NEW_PASSWORD))).toBe(true);
  });

  test('when the current password is wrong, or the new one too short, then nothing changes and nobody is signed out', async () => {
    const phone = await elsewhere();
    const wrong = await change('a guess');
    expect([wrong.statusCode, wrong.json().refused]).toEqual([403, 'wrong-present-password']);
    const short = await change(PASSWORD, 'short');
    expect([short.statusCode, short.json().fields]).toEqual([400, ['password']]);
    expect(await isSignedIn(phone)).toBe(true);
    expect(await isSignedIn(await elsewhere(PASSWORD))).toBe(true);
  });

  test('when the current password is guessed again and again, then guesses have to wait, and signing in elsewhere has not', async () => {
    const answers: string[] = [];
    for (let i = 0; i < 12; i += 1) answers.push((await change('a guess')).json().refused);
    expect(answers.slice(0, 5)).toEqual(Array(5).fill('wrong-present-password'));
    expect(answers.at(-1)).toBe('too-many-tries');
    expect(await isSignedIn(await elsewhere(PASSWORD))).toBe(true);
    server.tick(MINUTE_MS);
    expect((await change(PASSWORD)).statusCode).toBe(200);
  });

  test('when the password is changed twice at once, then the second is refused', async () => {
    const answers = await Promise.all([
      change(PASSWORD, 'one new long password'),
      change(PASSWORD, 'another long one'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  });

  test('when they sign out everywhere, then no device is signed in, and other people are not touched', async () => {
    const [phone, other] = [await elsewhere(), browserOf(server.app)];
    await other.post('/api/register', registrationOf('Clarisse Hounsou'));
    const answer = await here.post('/api/account/sign-out-everywhere', {});
    expect(answer.json()).toEqual({ ended: 1 });
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=0');
    expect(await Promise.all([here, phone, other].map(isSignedIn))).toEqual([false, false, true]);
  });

  test.each([
    ['PATCH', '/api/account'],
    ['POST', '/api/account/password'],
    ['POST', '/api/account/sign-out-everywhere'],
  ] as const)('when a visitor sends %s %s, or another site does, then it is refused', async (method, url) => {
    const visitor = await server.app.inject({ method, url, payload: {} });
    expect([visitor.statusCode, visitor.json().refused]).toEqual([401, 'signed-out']);
    const headers = { origin: 'https://elsewhere.example', host: 'floor.example' };
    const foreign = await server.app.inject({ method, url, payload: {}, headers });
    expect([foreign.statusCode, foreign.json().refused]).toEqual([403, 'from-another-site']);
  });
});
