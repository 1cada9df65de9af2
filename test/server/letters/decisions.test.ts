import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDecision } from '../../../server/letters/decision-letter.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, registrationOf, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';
import { until } from '../../support/until.ts';

const HOUR_MS = 60 * 60 * 1000;
let letters: Message[];
let works: boolean;
let asked = (): void => undefined;
let server: HttpServer;
let [secretary, amina]: Browser[] = [];
let made: ConsultationMade;
beforeEach(async () => {
  works = true;
  asked = () => undefined;
  ({ server, letters } = await startMailing(() => {
    asked();
    return works;
  }));
  secretary = await verified(server, 'Sofia Secretary');
  amina = await verified(server, 'Amina Okello', { language: 'fr' });
  const deadline = { day: '2026-01-01', late: true };
  made = (await secretary.post('/api/consultations', { ...foundingForm, deadline })).json();
  letters.length = 0;
});
afterEach(() => server.close());

const path = (rest = '') => `/api/meetings/${made.meeting}${rest}`;
const register = () => {
  const { email: _, password: _p, ...profile } = registrationOf('Amina Okello');
  const said = { mode: 'room', comingAs: 'delegate', languages: ['fr'], needs: ['captions'], needsInWords: 'A ramp' };
  return amina?.post(path('/registration'), { ...said, profile });
};
const decide = async (decision: object) => {
  const { registrations } = (await secretary?.get(path('/registrations')))?.json() ?? {};
  const [{ id, version }] = registrations;
  return (
    await secretary?.post(path('/registrations/decisions'), { ...decision, registrations: [{ id, version }] })
  )?.json();
};

const toldAmina = async (): Promise<Message> => {
  const about = () => letters.find(({ text }) => /meet\.example\/(meetings|contributions)\//.test(text));
  await until(() => about() !== undefined, 'a letter');
  const letter = about();
  letters.length = 0;
  if (!letter) throw new Error('no letter');
  expect(letter.to).toBe('amina@lakes.example');
  return letter;
};

describe('given people who wait for a decision', () => {
  test('E1 when a registration is approved or declined, then its person is told in their language, with the reason and the page', async () => {
    await register();
    await decide({ approved: true });
    const approved = await toldAmina();
    expect(approved.language).toBe('fr');
    expect(approved.text).toContain(`https://meet.example/meetings/${made.meeting}/register`);
    expect(approved.text).not.toMatch(/ramp|captions/i);
    await decide({ approved: false, reason: 'No seats.\nSorry' });
    expect((await toldAmina()).text).toContain('> No seats.\n> Sorry');
  });

  test('C8 when a late contribution is accepted or declined, then its author is told; what was replaced since is not decided', async () => {
    const words = { title: 'Too late', language: 'en', paragraphs: ['We were at sea.'] };
    const home = `/api/consultations/${made.consultation}/contributions`;
    const id = (await amina?.post(home, words))?.json().contribution;
    const accept = async (decision: object) =>
      (await secretary?.post(`/api/contributions/${id}/acceptance`, decision))?.json();
    await accept({ accepted: false, version: 1, reason: 'Two months late.' });
    expect((await toldAmina()).text).toMatch(/> Too late[\s\S]*> Two months late\.[\s\S]*\/contributions\//);
    await accept({ accepted: true, version: 1 });
    expect((await toldAmina()).subject).toContain('meet.example');
    const next = (await amina?.post(home, { ...words, title: 'Again' }))?.json().contribution;
    const changed = await amina?.patch(`/api/contributions/${next}`, { ...words, title: 'Better', version: 1 });
    expect(changed?.json()).toEqual({ contribution: next, waits: true });
    const stale = await secretary?.post(`/api/contributions/${next}/acceptance`, { accepted: true, version: 1 });
    expect(stale?.json().refused).toBe('changed-meanwhile');
    expect((await amina?.remove(`/api/contributions/${next}`))?.statusCode).toBe(204);
  });

  test('E13 when the mail server does not answer, then they are told of the last decision once it does, and once', async () => {
    works = false;
    await register();
    await decide({ approved: true });
    await server.deps.post?.decisions.look();
    await decide({ approved: false, reason: 'No seats.' });
    await server.deps.post?.decisions.look();
    works = true;
    server.tick(HOUR_MS + 1);
    await server.deps.post?.decisions.look();
    expect(letters.map(({ text }) => text.includes('No seats.'))).toEqual([true]);
    server.tick(HOUR_MS + 1);
    await server.deps.post?.decisions.look();
    expect(letters).toHaveLength(1);
  });

  test('E13 when the server stops while it tells them, then no try is counted, and the letter is due when it starts again', async () => {
    const { deps } = server;
    works = false;
    asked = () => deps.post?.decisions.stop();
    await register();
    await decide({ approved: true });
    await deps.post?.decisions.look();
    const row = deps.db.raw.prepare('SELECT tries, due_at - ? > 0 AS waits FROM decision_letters');
    expect(row.get(deps.effects.now())).toEqual({ tries: 0, waits: 0 });
  });

  test('E13 when the letter cannot be written down, then nothing was decided, and when they withdraw, nothing is told', async () => {
    await register();
    const { raw } = server.deps.db;
    raw.exec("CREATE TRIGGER full BEFORE INSERT ON decision_letters BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(await decide({ approved: true })).toMatchObject({ done: 0, left: [{ refused: 'storage-failed' }] });
    raw.exec('DROP TRIGGER full');
    works = false;
    expect(await decide({ approved: true })).toEqual({ done: 1, left: [] });
    await server.deps.post?.decisions.look();
    await amina?.remove(path('/registration'));
    works = true;
    server.tick(HOUR_MS + 1);
    await server.deps.post?.decisions.look();
    expect(letters).toEqual([]);
  });

  test.each(LANGUAGES)('E1 when a letter is written in %s, then nothing is left to fill in', async (language) => {
    const link = 'https://meet.example/contributions/1';
    for (const about of [
      'registration-approved',
      'registration-declined',
      'contribution-accepted',
      'contribution-declined',
    ] as const) {
      const { subject, text } = await writeDecision({ about, what: 'T', reason: 'R', link }, language);
      expect(subject + text).not.toMatch(/letters\.|[{}]/);
    }
  });
});
