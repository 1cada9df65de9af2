import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LETTER_LIMITS } from '../../../server/letters/letter-counts.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  PASSWORD,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';
import { until } from '../../support/until.ts';

const EMAIL = 'ruth@lakes.example';
const HOUR_MS = 60 * 60 * 1000 + 1;
const NEW_PASSWORD = 'three boats on a green canal';

let letters: Message[];
let server: HttpServer;
let ruth: Browser;
beforeEach(async () => {
  ({ server, letters } = await startMailing());
  ruth = browserOf(server.app);
  await ruth.post('/api/register', registrationOf('Ruth Namaganda'));
  await until(() => letters.length === 1, 'the message');
});
afterEach(() => server.close());

const tokenIn = (letter: Message | undefined): string =>
  /https:\/\/meet\.example\/(?:verify|reset)#([\w-]{32})\n/.exec(letter?.text ?? '')?.[1] ?? '';
const lettersTo = (address: string) => letters.filter(({ to }) => to === address);
const session = async (browser: Browser) => (await browser.get('/api/session')).json();

describe('given somebody who has just registered', () => {
  test('P1 when they found, contribute or invite, then they are told to verify; when they have opened the link, they may', async () => {
    expect((await ruth.post('/api/consultations', foundingForm)).json().refused).toBe('not-verified');
    const sofia = await verified(server, 'Sofia Secretary');
    const { consultation } = (await sofia.post('/api/consultations', foundingForm)).json();
    const contribution = { title: 'Ferries', language: 'en', paragraphs: ['They are late.'] };
    const url = `/api/consultations/${consultation}/contributions`;
    expect((await ruth.post(url, contribution)).json().refused).toBe('not-verified');
    expect((await ruth.get('/api/consultations')).statusCode).toBe(200);
    const phone = browserOf(server.app);
    const token = tokenIn(letters[0]);
    expect((await phone.post('/api/account/link', { token, purpose: 'verify' })).json()).toMatchObject({
      email: EMAIL,
    });
    expect((await session(ruth)).isVerified).toBe(false);
    expect((await phone.post('/api/account/verify', { token })).json()).toEqual({ email: EMAIL });
    expect((await session(ruth)).isVerified).toBe(true);
    expect((await ruth.post(url, contribution)).statusCode).toBe(201);
    expect((await ruth.post('/api/consultations', foundingForm)).statusCode).toBe(201);
  });

  test('when the link is opened twice, then it says the same; when it is too old, made up or for another end, it is over', async () => {
    const token = tokenIn(letters[0]);
    const visitor = browserOf(server.app);
    const wrong = { token, password: NEW_PASSWORD };
    expect((await visitor.post('/api/account/reset/choose', wrong)).json().refused).toBe('link-ended');
    for (const _ of [1, 2]) expect((await visitor.post('/api/account/verify', { token })).statusCode).toBe(200);
    await ruth.post('/api/sign-out', {});
    const late = browserOf(server.app);
    await late.post('/api/register', registrationOf('Late Comer'));
    await until(() => letters.length === 2, 'the second message');
    server.tick(72 * HOUR_MS);
    for (const held of [tokenIn(letters[1]), 'a'.repeat(32)]) {
      const answer = await visitor.post('/api/account/verify', { token: held });
      expect([answer.statusCode, answer.json().refused]).toEqual([410, 'link-ended']);
    }
  });

  test('when they correct their address, then the link that went to the wrong one is over', async () => {
    const answer = await ruth.post('/api/account/verification', { email: 'Ruth.N@lakes.example' });
    expect(answer.json()).toEqual({ email: 'ruth.n@lakes.example', verified: false, byMail: true, sent: 'sent' });
    expect(letters.map(({ to }) => to)).toEqual([EMAIL, 'ruth.n@lakes.example']);
    expect((await ruth.post('/api/account/verify', { token: tokenIn(letters[0]) })).json().refused).toBe('link-ended');
    await ruth.post('/api/account/verify', { token: tokenIn(letters[1]) });
    expect(await session(ruth)).toMatchObject({ email: 'ruth.n@lakes.example', isVerified: true });
    const again = await ruth.post('/api/account/verification', { email: EMAIL });
    expect(again.json().refused).toBe('already-verified');
  });

  test('when they ask again and again, then a mailbox gets a few messages an hour, from whatever person', async () => {
    const asked: string[] = [];
    for (let n = 0; n < 6; n += 1)
      asked.push((await ruth.post('/api/account/verification', {})).json().refused ?? 'sent');
    expect(asked).toEqual(['sent', 'sent', 'sent', 'too-many-letters', 'too-many-letters', 'too-many-letters']);
    const few = (await ruth.get('/api/account/address')).json().few;
    expect([few.left, few.moreAt > Date.now()]).toEqual([0, true]);
    for (let n = 0; n < 5; n += 1) {
      const other = browserOf(server.app);
      await other.post('/api/register', registrationOf('Eve Flood', { email: EMAIL }));
      for (let again = 0; again < 4; again += 1) await other.post('/api/account/verification', {});
    }
    const most = LETTER_LIMITS.verify.toAddress + LETTER_LIMITS['verify-again'].toAddress;
    expect(lettersTo(EMAIL)).toHaveLength(most);
    server.tick(HOUR_MS);
    expect((await ruth.post('/api/account/verification', {})).json().sent).toBe('sent');
  });

  test('P3 when strangers have registered with their address before them, then they get their own message by asking', async () => {
    const mine = 'ferry@lakes.example';
    for (let n = 0; n < 5; n += 1)
      await browserOf(server.app).post('/api/register', registrationOf(`Eve ${n}`, { email: mine }));
    const owner = browserOf(server.app);
    await owner.post('/api/register', registrationOf('Ferry Man', { email: mine }));
    expect((await owner.post('/api/account/verification', {})).json().sent).toBe('sent');
    const own = tokenIn(lettersTo(mine).at(-1));
    await browserOf(server.app).post('/api/account/verify', { token: own });
    expect((await session(owner)).isVerified).toBe(true);
  });

  test('P3 when strangers have used up every message to their mailbox, then the link of any of these serves them where they are signed in', async () => {
    const mine = 'ferry@lakes.example';
    for (let n = 0; n < 6; n += 1) {
      const eve = browserOf(server.app);
      await eve.post('/api/register', registrationOf(`Eve ${n}`, { email: mine }));
      for (let again = 0; again < 3; again += 1) await eve.post('/api/account/verification', {});
      await eve.post('/api/account/verification', { email: 'elsewhere@lakes.example' });
    }
    const owner = browserOf(server.app);
    await owner.post('/api/register', registrationOf('Ferry Man', { email: mine }));
    expect((await owner.post('/api/account/verification', {})).json().refused).toBe('too-many-letters');
    const token = tokenIn(lettersTo(mine).at(-1));
    const shown = await owner.post('/api/account/link', { token, purpose: 'verify' });
    expect(shown.json()).toMatchObject({ name: 'Ferry Man', email: mine });
    for (const _ of [1, 2])
      expect((await owner.post('/api/account/verify', { token })).json()).toEqual({ email: mine });
    expect(await session(owner)).toMatchObject({ isVerified: true, profile: { name: 'Ferry Man' } });
  });

  test('when strangers register under many signs of one mailbox, then it gets no more messages than under one', async () => {
    for (let n = 0; n < 8; n += 1)
      await browserOf(server.app).post('/api/register', registrationOf('Eve', { email: `r.u.t.h+${n}@lakes.example` }));
    const other = registrationOf('Bo Other');
    await browserOf(server.app).post('/api/register', other);
    await until(() => lettersTo(other.email).length === 1, 'the last message');
    expect(letters).toHaveLength(LETTER_LIMITS.verify.toAddress + 1);
  });

  test('then no message about an account holds a word of the person who registered', async () => {
    const pitch = 'Buy at evil.example';
    await browserOf(server.app).post(
      '/api/register',
      registrationOf(pitch, { email: 'victim@lakes.example', organisation: pitch }),
    );
    await until(() => letters.length === 2, 'the message');
    expect(JSON.stringify(letters[1])).not.toContain('evil');
    expect(letters[1]?.subject).toContain('meet.example');
  });
});

describe('given an address that has an account', () => {
  beforeEach(async () => {
    await ruth.post('/api/account/verify', { token: tokenIn(letters[0]) });
  });

  test('P3 when somebody else registers with it, then they see what anybody sees, and its owner alone learns of it', async () => {
    const [eve, new1] = [browserOf(server.app), browserOf(server.app)];
    await eve.post('/api/register', registrationOf('Eve Else', { email: EMAIL, password: NEW_PASSWORD }));
    await new1.post(
      '/api/register',
      registrationOf('New Comer', { email: 'new@lakes.example', password: NEW_PASSWORD }),
    );
    await until(() => letters.length === 3, 'both messages');
    const seen = async (browser: Browser) => (await browser.get('/api/account/address')).json();
    expect(await seen(eve)).toEqual({ ...(await seen(new1)), email: EMAIL });
    const known = lettersTo(EMAIL)[1];
    expect(known?.subject).toBe(letters[0]?.subject);
    expect([known?.text.includes('/sign-in'), tokenIn(known)]).toEqual([true, '']);
    await eve.post('/api/sign-out', {});
    const signedIn = await eve.post('/api/sign-in', { email: EMAIL, password: NEW_PASSWORD });
    expect(signedIn.json()).toMatchObject({ isVerified: false, profile: { name: 'Eve Else' } });
    const owner = await browserOf(server.app).post('/api/sign-in', { email: EMAIL, password: PASSWORD });
    expect(owner.json()).toMatchObject({ isVerified: true, profile: { name: 'Ruth Namaganda' } });
  });

  test('P3 when a new password is asked for, then the answer is the same as for an address without one; the link gives it once', async () => {
    const visitor = browserOf(server.app);
    const ask = (email: string) => visitor.post('/api/account/reset', { email });
    const [known, unknown] = [await ask(EMAIL), await ask('nobody@lakes.example')];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    await until(() => letters.length === 2, 'the message');
    expect(letters.map(({ to }) => to)).toEqual([EMAIL, EMAIL]);
    const token = tokenIn(letters[1]);
    const weak = await visitor.post('/api/account/reset/choose', { token, password: 'Namaganda2026' });
    expect(weak.json()).toMatchObject({ refused: 'password-guessable', fields: ['password'] });
    const chosen = await visitor.post('/api/account/reset/choose', { token, password: NEW_PASSWORD });
    expect(chosen.json()).toMatchObject({ email: EMAIL });
    expect([await session(ruth), (await session(visitor)).email]).toEqual([null, EMAIL]);
    expect((await visitor.post('/api/account/reset/choose', { token, password: PASSWORD })).json().refused).toBe(
      'link-ended',
    );
    const old = await browserOf(server.app).post('/api/sign-in', { email: EMAIL, password: PASSWORD });
    expect(old.json().refused).toBe('wrong-password');
  });
});

test('given a server that sends no e-mail, then an administrator admits, and the account says so', async () => {
  const quiet = await startHttp();
  const browser = browserOf(quiet.app);
  const { person } = (await browser.post('/api/register', registrationOf('Bo Other'))).json();
  const address = async () => (await browser.get('/api/account/address')).json();
  expect(await address()).toMatchObject({ byMail: false, verified: false, sent: null });
  expect((await browser.post('/api/account/reset', { email: EMAIL })).json().refused).toBe('no-mail');
  expect(quiet.deps.accounts.admit(person, 'operator')).toBeNull();
  expect(await address()).toMatchObject({ verified: true });
  const twin = browserOf(quiet.app);
  const second = (await twin.post('/api/register', registrationOf('Bo Twin'))).json();
  expect(quiet.deps.accounts.admit(second.person, 'operator')).toEqual({ refused: 'email-in-use' });
  await quiet.close();
});
