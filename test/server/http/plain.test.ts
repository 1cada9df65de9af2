import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendAnswering } from '../../../db/papers/answering-events.ts';
import { addContribution, withdrawContribution } from '../../../db/papers/contributions.ts';
import { takeDownConsultation, takeDownContribution } from '../../../db/papers/taken-down.ts';
import { preferred } from '../../../server/http/plain/reader-language.ts';
import { type CommandId, type ContributionId, idOf, type PersonId } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { contribution } from '../../support/servers/founded.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type HttpServer, startHttp } from '../../support/servers/http-server.ts';

const DOCUMENT = `<!doctype html><html lang="en"><head><meta name="description" content="x" />
<title>Openfloor</title></head><body><div id="app"></div><noscript><p>Needs it.</p></noscript></body></html>`;

describe('given somebody who runs no script', () => {
  let server: HttpServer;
  let made: ConsultationMade;
  beforeEach(async () => {
    const clientFolder = mkdtempSync(join(tmpdir(), 'openfloor-client-'));
    writeFileSync(join(clientFolder, 'index.html'), DOCUMENT);
    server = await startHttp({ clientFolder });
    ({ made } = await foundedBy(server, 'Sofia Secretary'));
  });
  afterEach(() => server.close());

  const add = (id: string, change: object = {}) =>
    addContribution(
      server.deps.db,
      { ...contribution, id: idOf<ContributionId>(id), consultationId: made.consultation, ...change },
      null,
      Date.UTC(2015, 7, 20),
    );
  const read = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url, headers: { accept: 'text/html', host: 'floor.example', ...headers } });
  const page = () => `/consultations/${made.consultation}`;

  test('when they open the list, a consultation and a contribution, then each says what is there', async () => {
    add('lagoon');
    const list = await read('/');
    expect([list.statusCode, list.body]).toEqual([200, expect.stringContaining(`href="${page()}?lang=en"`)]);
    const { body } = await read(page());
    expect(body).toContain('href="/contributions/lagoon?lang=en"');
    expect(body).toContain('calendar.ics');
    expect(body).toContain('<div id="app"></div>');
    const one = await read('/contributions/lagoon');
    expect(one.body).toContain('<li id="p2" dir="auto">');
    expect(one.body).toContain('La fibre manque.');
    expect(one.body).toMatch(/<title>Une lagune, un point d’échange · Openfloor<\/title>/);
    expect(one.body).toContain('<meta property="og:title" content="Une lagune, un point d’échange" />');
  });

  test('when their browser prefers Arabic, or the address French, then the page is in it, and from right to left', async () => {
    const arabic = await read(page(), { 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.8' });
    expect(arabic.body).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.headers).toMatchObject({ 'content-language': 'ar', vary: 'accept-encoding, accept-language' });
    expect((await read(`${page()}?lang=fr`, { 'accept-language': 'ar' })).body).toContain('<html lang="fr" dir="ltr">');
    expect(['', 'de', 'de,zh-CN;q=0.5', 'en;q=0,ru', 'x'.repeat(9000)].map(preferred)).toEqual([
      'en',
      'en',
      'zh',
      'ru',
      'en',
    ]);
  });

  test('when a text has signs of HTML in it, then they are letters, wherever the text stands', async () => {
    const hostile = `</noscript></title><script>alert("$&")</script>`;
    add('hostile', { title: hostile, organisation: hostile, name: hostile, paragraphs: [hostile] });
    for (const url of [page(), '/contributions/hostile', `${page()}/feed.atom`]) {
      const { body } = await read(url);
      expect(body).toContain('&lt;script&gt;alert(&quot;$&amp;&quot;)');
      expect(body).not.toContain('<script>');
      expect(body.match(/<\/noscript>/g) ?? []).toHaveLength(url.endsWith('atom') ? 0 : 2);
    }
  });

  test('when they choose a group or a country by the address, then only those stand there, and the form says so', async () => {
    add('lagoon');
    add('ours', { title: 'Ours', stakeholderGroup: 'academia', country: 'KE', countryName: '' });
    const { body } = await read(`${page()}?group=academia&country=KE`);
    expect(body).toContain('Ours');
    expect(body).not.toContain('Une lagune');
    expect(body).toContain('<option value="academia" selected>');
    expect(body).toContain('1 of 2 contributions');
    expect((await read(`${page()}?q=FIBRE`)).body).toContain('2 of 2 contributions');
    expect((await read(`${page()}?q=ours`)).body).toContain('1 of 2 contributions');
    expect((await read(`${page()}?group=%3Cb%3E&country=xx`)).body).toContain('2 of 2 contributions');
  });

  test('W7 when they open a contribution or the page of answers, then each paragraph says what became of it, and what has none is counted', async () => {
    const id = idOf<ContributionId>('lagoon');
    add(id);
    appendAnswering(server.deps.db, made.meeting, {
      seq: 1,
      at: Date.UTC(2015, 8, 30),
      by: idOf<PersonId>('somebody'),
      command: idOf<CommandId>('answer'),
      event: {
        type: 'answering.answered',
        answers: [
          {
            inputs: [{ contributionId: id, version: 1, paragraph: 2 }],
            outcome: { kind: 'not-taken', reason: 'It is about <another> question.' },
          },
        ],
      },
    });
    for (const url of ['/contributions/lagoon', `${page()}/answers`]) {
      const { body, statusCode } = await read(url);
      expect(statusCode).toBe(200);
      expect(body).toMatch(/La fibre manque\..*Not taken: .*It is about &lt;another&gt; question\./s);
      expect(body).toContain('1 of 2 paragraphs has no answer yet');
      expect(body).toContain('Answered on 30 September 2015');
    }
    expect((await read(`${page()}/answers?lang=ar`)).body).toContain('لم تُدرج');
    expect((await read(page())).body).toContain(`/api/meetings/${made.meeting}/package.zip`);
    withdrawContribution(server.deps.db, id, '2015-10-01');
    for (const url of ['/contributions/lagoon', `${page()}/answers`])
      expect((await read(url)).body).not.toContain('another&gt;');
  });

  test('when a text is withdrawn or taken down, then none of its words are left on any page', async () => {
    add('withdrawn');
    add('down');
    withdrawContribution(server.deps.db, idOf<ContributionId>('withdrawn'), '2015-08-21');
    takeDownContribution(server.deps.db, idOf<ContributionId>('down'), 1);
    for (const url of [page(), '/contributions/withdrawn', '/contributions/down', `${page()}/feed.atom`]) {
      const { body } = await read(url);
      expect(body).not.toMatch(/Une lagune|La fibre|Le prix|Dalia/);
    }
    add('lagoon');
    takeDownConsultation(server.deps.db, made.consultation, 1);
    for (const url of [page(), '/contributions/lagoon'])
      expect([url, (await read(url)).statusCode]).toEqual([url, 404]);
  });

  test('when nothing is at an address, then the document comes as not found', async () => {
    for (const url of ['/consultations/nothing', '/contributions/nothing', '/contributions/nothing?version=0'])
      expect((await read(url)).statusCode).toBe(404);
    expect((await server.app.inject('/consultations/nothing/feed.atom')).statusCode).toBe(404);
  });

  test('when a page is read again, then no table is read for it', async () => {
    add('lagoon');
    for (const url of ['/', page(), '/contributions/lagoon', `${page()}/feed.atom`]) {
      const first = await read(url);
      const select = vi.spyOn(server.deps.db.orm, 'select');
      expect((await read(url)).body).toBe(first.body);
      expect(select).not.toHaveBeenCalled();
      select.mockRestore();
    }
  });

  test('when they follow the feed, then it is Atom with one id for each contribution, whatever the server is called', async () => {
    add('lagoon');
    const { body, headers } = await read(`${page()}/feed.atom`);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const ids = (text: string) => [...text.matchAll(/<id>(urn:uuid:[-0-9a-f]{36})<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids(body)).size).toBe(2);
    expect(body).toContain('<updated>2015-08-20T00:00:00.000Z</updated>');
    expect(body).toContain(
      `<link rel="self" type="application/atom+xml" href="http://floor.example${page()}/feed.atom"/>`,
    );
    const elsewhere = await read(`${page()}/feed.atom`, { host: 'other.example' });
    expect(ids(elsewhere.body)).toEqual(ids(body));
  });
});
