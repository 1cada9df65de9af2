import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDecision } from '../../../server/letters/decision-letter.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, registrationOf, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';
import { until } from '../../support/until.ts';

let letters: Message[];
let server: HttpServer;
let [secretary, amina]: Browser[] = [];
let made: ConsultationMade;
beforeEach(async () => {
  ({ server, letters } = await startMailing());
  secretary = await verified(server, 'Sofia Secretary');
  amina = await verified(server, 'Amina Okello', { language: 'fr' });
  const deadline = { day: '2026-01-01', late: true };
  made = (await secretary.post('/api/consultations', { ...foundingForm, deadline })).json();
  letters.length = 0;
});
afterEach(() => server.close());

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
    const { email: _, password: _p, ...profile } = registrationOf('Amina Okello');
    const form = {
      profile,
      mode: 'room',
      comingAs: 'delegate',
      languages: ['fr'],
      needs: ['captions'],
      needsInWords: 'A ramp',
    };
    const path = `/api/meetings/${made.meeting}`;
    await amina?.post(`${path}/registration`, form);
    const decide = async (decision: object) => {
      const { registrations } = (await secretary?.get(`${path}/registrations`))?.json() ?? {};
      const [{ id, version }] = registrations;
      await secretary?.post(`${path}/registrations/decisions`, { ...decision, registrations: [{ id, version }] });
    };
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
    const decide = async (decision: object) =>
      (await secretary?.post(`/api/contributions/${id}/acceptance`, decision))?.json();
    await decide({ accepted: false, version: 1, reason: 'Two months late.' });
    expect((await toldAmina()).text).toMatch(/> Too late[\s\S]*> Two months late\.[\s\S]*\/contributions\//);
    await decide({ accepted: true, version: 1 });
    expect((await toldAmina()).subject).toContain('meet.example');
    const next = (await amina?.post(home, { ...words, title: 'Again' }))?.json().contribution;
    const changed = await amina?.patch(`/api/contributions/${next}`, { ...words, title: 'Better', version: 1 });
    expect(changed?.json()).toEqual({ contribution: next });
    const stale = await secretary?.post(`/api/contributions/${next}/acceptance`, { accepted: true, version: 1 });
    expect(stale?.json().refused).toBe('changed-meanwhile');
    expect((await amina?.remove(`/api/contributions/${next}`))?.statusCode).toBe(204);
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
