import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
} from '../../support/servers/http-server.ts';

describe('the compiled inputs', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;
  let form: { date: string; introduction: string; sections: object[]; passages: Record<string, unknown>[] };
  let url: string;

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    url = `/api/meetings/${made.meeting}/compilation`;
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    const text = { title: 'Transit is dear', language: 'en', paragraphs: ['Cost.', 'Distance.'] };
    const sent = await secretary.post(`/api/consultations/${made.consultation}/contributions`, text);
    const sources = [{ contributionId: sent.json().contribution, paragraph: 2 }];
    form = {
      date: '2027-03-20',
      introduction: 'Compiled from one contribution.',
      sections: [{ id: 's-2', agendaItemId: facts.agenda[1]?.id, number: '2', title: 'Challenges', lead: 'Cost.' }],
      passages: [{ id: 'p-2-1', sectionId: 's-2', number: '2.1', text: 'It is far.', language: 'en', sources }],
    };
  });
  afterEach(() => server.close());

  test('given a compilation, when the secretary publishes it, then everybody reads it and the log knows its places', async () => {
    expect((await secretary.get(`${url}.json`)).json().refused).toBe('nothing-published');
    expect((await secretary.post(url, form)).json()).toEqual({ version: 1 });
    const answer = await browserOf(server.app).get(`${url}.json`);
    expect(answer.json()).toMatchObject({ version: 1, date: '2027-03-20', introduction: form.introduction });
    expect(answer.json().passages[0].sources[0]).toMatchObject({
      organisation: 'Lakes Access Providers Association',
      paragraph: 2,
    });
    expect(server.deps.rooms.get(made.meeting)?.meeting.compilation.passages).toEqual([
      { id: 'p-2-1', sectionId: 's-2', number: '2.1' },
    ]);
    const { person } = (await secretary.get('/api/session')).json();
    expect(server.deps.rooms.get(made.meeting)?.after(0).at(-1)).toMatchObject({
      by: person,
      event: { type: 'compilation.published' },
    });
  });

  test('given a version that the browser has, then it is not sent again; the next version is, and the first stays readable', async () => {
    await secretary.post(url, form);
    const etag = String((await secretary.get(`${url}.json`)).headers.etag);
    const headers = { 'if-none-match': etag };
    expect((await server.app.inject({ url: `${url}.json`, headers })).statusCode).toBe(304);
    expect((await secretary.post(url, { ...form, introduction: 'Amended.' })).json()).toEqual({ version: 2 });
    expect((await server.app.inject({ url: `${url}.json`, headers })).json().introduction).toBe('Amended.');
    expect((await secretary.get(`${url}.json?version=1`)).json().introduction).toBe(form.introduction);
    expect((await secretary.get(`${url}.json?version=3`)).json().refused).toBe('nothing-published');
  });

  test('given a long text, then it travels compressed', async () => {
    await secretary.post(url, { ...form, introduction: 'Compiled from one contribution. '.repeat(200) });
    const answer = await server.app.inject({ url: `${url}.json`, headers: { 'accept-encoding': 'br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString()).version).toBe(1);
    expect(answer.rawPayload.length).toBeLessThan(1000);
  });

  test.each([
    [
      'an unknown agenda item',
      'unknown-agenda-item',
      () => ({ sections: [{ ...form.sections[0], agendaItemId: 'none' }] }),
    ],
    ['a passage of no section', 'unknown-section', () => ({ passages: [{ ...form.passages[0], sectionId: 'none' }] })],
    ['the same passage twice', 'id-in-use', () => ({ passages: [...form.passages, ...form.passages] })],
    [
      'a paragraph that the contribution does not have',
      'unknown-contribution',
      () => ({
        passages: form.passages.map((passage) => ({
          ...passage,
          sources: [{ ...(passage.sources as object[])[0], paragraph: 3 }],
        })),
      }),
    ],
  ])('given %s, then nothing is published', async (_name, refused, change) => {
    expect((await secretary.post(url, { ...form, ...change() })).json().refused).toBe(refused);
    expect((await secretary.get(`${url}.json`)).json().refused).toBe('nothing-published');
    expect((await secretary.post(url, form)).json()).toEqual({ version: 1 });
  });

  test('given two who publish at the same time, then one is refused and the text is that of the other', async () => {
    const both = ['First.', 'Second.'].map((introduction) => secretary.post(url, { ...form, introduction }));
    const answers = (await Promise.all(both)).map((answer) => answer.json());
    const published = (await secretary.get(`${url}.json`)).json();
    const versions = answers.filter((answer) => 'version' in answer);
    expect(versions.length === 2 || answers.some(({ refused }) => refused === 'id-in-use')).toBe(true);
    expect(published.version).toBe(versions.length);
    expect(published.introduction).toBe(versions.length === 2 ? 'Second.' : 'First.');
  });

  test('given more text than fits into a file, then it is refused; as much as fits is published', async () => {
    const passages = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...form.passages[0],
        id: `p-${n}`,
        text: 'x'.repeat(20_000),
        sources: [],
      }));
    const bare = { ...form, introduction: '', sections: [{ ...form.sections[0], lead: '' }] };
    expect((await secretary.post(url, { ...bare, passages: passages(101) })).json().refused).toBe('too-large');
    expect((await secretary.post(url, { ...bare, passages: passages(100) })).json()).toEqual({ version: 1 });
  });

  test('given one who publishes again and again, then they have to pause after the twentieth time', async () => {
    for (let version = 1; version <= 20; version += 1)
      expect((await secretary.post(url, form)).json()).toEqual({ version });
    expect((await secretary.post(url, form)).json().refused).toBe('too-many-tries');
  });

  test('only the secretary publishes', async () => {
    const stranger = browserOf(server.app);
    expect((await stranger.post(url, form)).json().refused).toBe('signed-out');
    await stranger.post('/api/register', registrationOf('Stella Stranger'));
    expect((await stranger.post(url, form)).json().refused).toBe('not-a-member');
  });
});
