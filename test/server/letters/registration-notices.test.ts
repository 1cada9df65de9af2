import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../../server/letters/mail.ts';
import { writeNewRegistrations } from '../../../server/letters/registrations-letter.ts';
import { createNoticing, NOTICED_AFTER_MS } from '../../../server/registration/noticing.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { RegistrationNow } from '../../../shared/protocol/http/meetings/registrations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, registrationOf, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';

const HOUR_MS = 60 * 60 * 1000;
let letters: Message[];
let works: boolean;
let asked = (): void => undefined;
let server: HttpServer;
let [sofia, bo]: Browser[] = [];
let made: ConsultationMade;
const path = (rest = '') => `/api/meetings/${made.meeting}${rest}`;

beforeEach(async () => {
  works = true;
  asked = () => undefined;
  ({ server, letters } = await startMailing(() => {
    asked();
    return works;
  }));
  ({ browser: sofia, made } = await foundedBy(server, 'Sofia Secretary'));
  bo = await verified(server, 'Bo Focal', { organisation: 'Ministry of Lakes', language: 'fr' });
  const point = { email: 'bo@lakes.example', organisation: 'MINISTRY of Lakes', country: 'UG' };
  await sofia.post(path('/focal-points'), point);
});
afterEach(() => server.close());

async function register(name: string, organisation = 'Ministry of Lakes'): Promise<Browser> {
  const browser = await verified(server, name);
  await write(browser, name, organisation);
  return browser;
}
/** For the first time, or once more. */
async function write(browser: Browser, name: string, organisation = 'Ministry of Lakes', mode = 'room'): Promise<void> {
  const { email: _, password: _p, ...profile } = registrationOf(name, { organisation });
  const said = { mode, comingAs: 'delegate', languages: ['en'], needs: [], needsInWords: '' };
  await browser.post(path('/registration'), { ...said, profile });
}
/** What a server tells that starts anew on the same data, after so long. */
async function toldAfter(ms: number): Promise<readonly string[]> {
  server.tick(ms);
  letters.length = 0;
  const { db, post, rooms, effects } = server.deps;
  if (!post) throw new Error('this server sends no letters');
  const noticing = createNoticing({ db, post, rooms, effects });
  await noticing.look();
  noticing.stop();
  const told = letters.filter(({ text }) => text.includes('/registrations'));
  return told.map(({ to, text }) => `${to}: ${text.split('\n')[0]}`).sort();
}
const waitingFor = async (browser: Browser | undefined) =>
  (await browser?.get(path('/registration')))?.json<RegistrationNow>().waiting;

describe('given people who register', () => {
  test('E14 then those who decide are told how many are new, at most once an hour, and each of what they decide about', async () => {
    await register('Amina Okello');
    await register('Chen Lee', 'Another Ministry');
    expect(await toldAfter(0)).toEqual([]);
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([
      'bo@lakes.example: Une nouvelle inscription attend une décision.',
      'sofia@lakes.example: 2 registrations are new and wait for a decision.',
    ]);
    expect(letters.at(-1)?.text).toContain(`https://meet.example/meetings/${made.meeting}/registrations`);
    await register('Dina Mbeki');
    expect(await toldAfter(HOUR_MS / 2)).toEqual([]);
    expect(await toldAfter(HOUR_MS / 2)).toEqual([
      'bo@lakes.example: Une nouvelle inscription attend une décision.',
      'sofia@lakes.example: One registration is new and waits for a decision.',
    ]);
    expect(await toldAfter(2 * HOUR_MS)).toEqual([]);
    expect([await waitingFor(sofia), await waitingFor(bo)]).toEqual([3, 2]);
  });

  test('E14 when one who waits writes the same again, or is withdrawn and written every hour, then nobody is told of it twice in a day', async () => {
    const amina = await register('Amina Okello');
    expect(await toldAfter(NOTICED_AFTER_MS)).toHaveLength(2);
    await write(amina, 'Amina Okello');
    expect(await toldAfter(2 * HOUR_MS)).toEqual([]);
    await write(amina, 'Amina Okello', 'Ministry of Lakes', 'remote');
    expect(await toldAfter(2 * HOUR_MS)).toEqual([]);
    await amina.remove(path('/registration'));
    await write(amina, 'Amina Okello');
    expect(await toldAfter(2 * HOUR_MS)).toEqual([]);
    expect([await waitingFor(sofia), await waitingFor(bo)]).toEqual([1, 1]);
    server.tick(24 * HOUR_MS);
    await write(amina, 'Amina Okello', 'Another Ministry');
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([
      'sofia@lakes.example: One registration is new and waits for a decision.',
    ]);
  });

  test('E14 when one who waits names the organisation of another focal point, then that one is told within the day', async () => {
    const amina = await register('Amina Okello', 'Ministry of Laks');
    expect(await toldAfter(NOTICED_AFTER_MS)).toHaveLength(1);
    await write(amina, 'Amina Okello');
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([
      'bo@lakes.example: Une nouvelle inscription attend une décision.',
    ]);
  });

  test('E14 when one who waits writes the same again, then nothing is written down to be told', async () => {
    const amina = await register('Amina Okello');
    await toldAfter(NOTICED_AFTER_MS);
    await write(amina, 'Amina Okello');
    const due = server.deps.db.raw
      .prepare('SELECT count(*) FROM registration_notices WHERE due_at IS NOT NULL')
      .pluck();
    expect(due.get()).toBe(0);
  });

  test('E14 when it was withdrawn or decided meanwhile, or the right has ended, then nobody is told of it', async () => {
    const amina = await register('Amina Okello');
    await amina.remove(path('/registration'));
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([]);
    await register('Dina Mbeki');
    await sofia?.post(path('/focal-points/end'), { email: 'bo@lakes.example' });
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([
      'sofia@lakes.example: One registration is new and waits for a decision.',
    ]);
    expect(await waitingFor(amina)).toBe(0);
  });

  test('E14 when the mail server does not answer, then they are told an hour later; when it cannot be written down, nobody registers', async () => {
    works = false;
    await register('Amina Okello');
    expect(await toldAfter(NOTICED_AFTER_MS)).toEqual([]);
    works = true;
    expect(await toldAfter(HOUR_MS)).toHaveLength(2);
    const { raw } = server.deps.db;
    raw.exec("CREATE TRIGGER full BEFORE UPDATE ON registration_notices BEGIN SELECT RAISE(ABORT, 'full'); END");
    await register('Dina Mbeki');
    expect(await waitingFor(sofia)).toBe(1);
  });

  test('E14 when the server stops while it tells them, then no try is counted, and they are told when it starts again', async () => {
    await register('Amina Okello');
    const { db, post, rooms, effects } = server.deps;
    if (!post) throw new Error('this server sends no letters');
    server.tick(NOTICED_AFTER_MS);
    const noticing = createNoticing({ db, post, rooms, effects });
    works = false;
    asked = noticing.stop;
    await noticing.look();
    works = true;
    asked = () => undefined;
    expect(await toldAfter(0)).toHaveLength(2);
  });

  test.each(LANGUAGES)('E14 when the letter is written in %s, then nothing is left to fill in', async (language) => {
    const told = { meetingId: idOf<MeetingId>('m'), title: 'T', count: 5 };
    const { subject, text } = await writeNewRegistrations(told, language, 'https://meet.example');
    expect(subject + text).not.toMatch(/letters\.|[{}]/);
  });
});
