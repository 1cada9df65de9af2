import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpApp } from '../../../server/http/app.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const MARKDOWN =
  '# Costs\n\nTransit is **dear**.\n\n1. Fibre\n2. Skills\n\n| Place | Price |\n| --- | --- |\n| Lagos | 5 |\n';

describe('given a consultation with contributions, answers and a compilation', () => {
  let server: HttpServer;
  let secretary: Browser;
  let visitor: Browser;
  let made: ConsultationMade;
  let [filed, written, withdrawn] = ['', '', ''];

  const contribute = async (by: Browser, body: object): Promise<string> =>
    (await by.post(`/api/consultations/${made.consultation}/contributions`, body)).json().contribution;
  const at = (path: string) => visitor.get(path);
  const zip = async (query = '') => (await at(`/api/meetings/${made.meeting}/package.zip${query}`)).rawPayload;
  const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    visitor = browserOf(server.app);
    const alba = await verified(server, 'Alba Author', { organisation: '../Lagoon: "Exchange" / Assoc?' });
    const bytes = Buffer.from(MARKDOWN);
    const { hash } = (
      await alba.file(`/api/consultations/${made.consultation}/files?name=..%2Four view.md`, bytes)
    ).json();
    filed = await contribute(alba, { title: 'Costs', language: 'en', file: hash });
    written = await contribute(secretary, { title: 'Une lagune', language: 'fr', paragraphs: ['Le prix du transit.'] });
    withdrawn = await contribute(secretary, {
      title: 'A secret',
      language: 'en',
      paragraphs: ['We regret these words.'],
    });
    await secretary.remove(`/api/contributions/${withdrawn}`);
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    const item = String(facts.agenda[1]?.id);
    const source = { contributionId: filed, paragraph: 2, version: 1 };
    await secretary.post(`/api/meetings/${made.meeting}/compilation`, {
      date: '2027-03-20',
      introduction: 'Compiled.',
      sections: [{ id: 's-1', agendaItemId: item, number: '2', title: 'Challenges', lead: '' }],
      passages: [
        { id: 'p-1', sectionId: 's-1', number: '2.1', text: 'Transit is dear.', language: 'en', sources: [source] },
      ],
    });
    await secretary.post(`/api/meetings/${made.meeting}/answering`, {
      id: 'answer-1',
      known: 0,
      command: {
        type: 'answering.answer',
        answers: [
          { inputs: [source], outcome: { kind: 'taken', sectionId: 's-1', remark: '=1+1' } },
          {
            inputs: [{ contributionId: written, paragraph: 1, version: 1 }],
            outcome: { kind: 'not-taken', reason: 'It is about another question.' },
          },
        ],
      },
    });
  });
  afterEach(() => server.close());

  test('W7 when the package is taken, then it has the files as they came under safe names, the compiled version, list, answers and the page', async () => {
    const files = unzipSync(await zip());
    const names = Object.keys(files);
    const original = names.find((name) => name.endsWith('.md')) ?? '';
    expect(Buffer.from(files[original] ?? []).toString()).toBe(MARKDOWN);
    expect(original).toBe('responses/001 Lagoon Exchange Assoc.md');
    expect(names).toEqual(
      expect.arrayContaining([
        'README.txt',
        'contributions.csv',
        'answers.csv',
        'answers.docx',
        'answers.html',
        'bundle.html',
        'compilation/compilation-1.docx',
        'compilation/compilation-1.html',
        'compilation/compilation-1.pdf',
        'responses/002 Lakes Access Providers Association.html',
      ]),
    );
    const all = Buffer.concat(Object.values(files)).toString();
    expect(all).not.toContain('regret');
    expect(all).not.toContain('A secret');
    const list = Buffer.from(files['contributions.csv'] ?? []).toString();
    expect(list.trim().split('\r\n')).toHaveLength(4);
    expect(list).toContain(original);
    expect(list).toContain('"UG","Uganda"');
    const answers = Buffer.from(files['answers.csv'] ?? []).toString();
    expect(answers).toContain('"Taken into section 2, Challenges"');
    expect(answers).toContain(`"'=1+1"`);
    expect(answers).toContain('"It is about another question."');
  });

  test('W7 when it is taken twice, then it is the same byte for byte, and its length was told; in another language it says so', async () => {
    const answer = await at(`/api/meetings/${made.meeting}/package.zip`);
    expect(answer.headers['content-type']).toBe('application/zip');
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
    expect(sha(await zip())).toBe(sha(answer.rawPayload));
    expect(Buffer.from(unzipSync(await zip('?lang=fr'))['README.txt'] ?? []).toString()).toContain(
      'Dossier pour le groupe',
    );
  });

  test('W7 when others take it, then its documents are made once for all, and again when something is different', async () => {
    let count = 0;
    const { exporter } = server.deps;
    const counting =
      <A extends readonly unknown[], R>(make: (...all: A) => R) =>
      (...all: A): R => {
        count += 1;
        return make(...all);
      };
    const counted = {
      ...exporter,
      compilation: counting(exporter.compilation),
      written: counting(exporter.written),
      paged: counting(exporter.paged),
    };
    const app = await createHttpApp({ ...server.deps, exporter: counted });
    const url = `/api/meetings/${made.meeting}/package.zip`;
    const both = await Promise.all([app.inject({ url }), app.inject({ url, remoteAddress: '10.1.1.1' })]);
    expect(both.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    // The compilation in three formats, answers in two, the page of all, and the one that was written into the form.
    expect(count).toBe(7);
    await app.inject({ url, remoteAddress: '10.1.1.2' });
    expect(count).toBe(7);
    await contribute(secretary, { title: 'More', language: 'en', paragraphs: ['One more.'] });
    await app.inject({ url });
    expect(count).toBe(7 + 5);
    await app.close();
  });

  test('W7 when the page for reading offline is opened, then it fetches and runs nothing, and every link in it leads to a place in it', async () => {
    const { body } = await at(`/api/meetings/${made.meeting}/bundle.html`);
    expect(body).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/);
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => String(href));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link.startsWith('#') && ids.has(link.slice(1)), link).toBe(true);
    for (const words of [
      'Transit is <strong>dear</strong>',
      '<span class="label">1.</span>',
      '<th scope="col">Place</th>',
      'Taken into section 2, Challenges',
    ])
      expect(body).toContain(words);
    expect(body).not.toContain('regret');
  });

  const say = async (...commands: readonly MeetingCommand[]) => {
    const actor = actorOf((await secretary.get('/api/session')).json());
    const id = idOf<MeetingId>(made.meeting);
    await executeAll(
      server.deps,
      id,
      commands.map((command) => [actor, command]),
    );
  };

  test('W7 when the meeting has not been closed, then nobody gets its draft minutes in the package, and it says so', async () => {
    await say({ type: 'meeting.open' });
    for (const browser of [visitor, secretary]) {
      const packed = await browser.get(`/api/meetings/${made.meeting}/package.zip`);
      const files = unzipSync(packed.rawPayload);
      expect(Object.keys(files).filter((name) => name.startsWith('minutes/'))).toEqual([]);
      expect(Buffer.from(files['README.txt'] ?? []).toString()).toContain('No minutes have been published yet.');
    }
  });

  test('W7 when the meeting was closed, and goes on, then the package has each revision of its minutes that was published in every form, and the page has the last', async () => {
    await say({ type: 'meeting.open' }, { type: 'meeting.close' });
    await at(`/api/meetings/${made.meeting}/minutes.html`);
    await say({ type: 'meeting.open' }, { type: 'meeting.close' });
    const files = unzipSync(await zip());
    const names = Object.keys(files).filter((name) => name.startsWith('minutes/'));
    expect(names.toSorted()).toEqual(
      [1, 2]
        .flatMap((n) => [
          ...['akn.xml', 'docx', 'html', 'json', 'md', 'pdf'].map((format) => `minutes/minutes-r${n}.${format}`),
          ...['docx', 'html', 'pdf'].map((format) => `minutes/verbatim-r${n}.${format}`),
          ...['interventions', 'speaking-times'].map((table) => `minutes/${table}-r${n}.csv`),
        ])
        .toSorted(),
    );
    expect(Buffer.from(files['minutes/minutes-r1.html'] ?? []).toString()).toContain('Revision 1 of');
    expect(JSON.parse(Buffer.from(files['minutes/minutes-r2.json'] ?? []).toString()).edition.number).toBe(2);
    const readme = Buffer.from(files['README.txt'] ?? []).toString();
    expect(readme).toMatch(
      /minutes\/ : The minutes that were published, in every form: Revision 2 of .* and Revision 1 of /,
    );
    expect(readme).toMatch(/minutes\/verbatim\* : The verbatim record of the same revisions/);
    expect(readme).not.toContain('captions/');
    expect(sha(await zip())).toBe(sha(await zip()));
    const alone = await at(`/api/meetings/${made.meeting}/minutes.docx?revision=2`);
    expect(sha(alone.rawPayload)).toBe(sha(files['minutes/minutes-r2.docx'] ?? new Uint8Array()));
    const { body } = await at(`/api/meetings/${made.meeting}/bundle.html`);
    expect(body).toContain('Revision 2 of');
    expect(body).not.toContain('Revision 1 of');
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, link] of body.matchAll(/href="([^"]+)"/g)) expect(ids.has(String(link).slice(1)), link).toBe(true);
    await say({ type: 'meeting.open' });
    expect(Object.keys(unzipSync(await zip()))).toContain('minutes/minutes-r2.pdf');
  });

  test.each(['html', 'md', 'docx', 'pdf', 'json'])(
    'T1 when contributions are taken as %s, one or all, then they come',
    async (format) => {
      for (const path of [
        `contributions/${filed}/contribution`,
        `consultations/${made.consultation}/contributions`,
        `meetings/${made.meeting}/answers`,
      ]) {
        const answer = await at(`/api/${path}.${format}?lang=ar`);
        expect([path, answer.statusCode]).toEqual([path, 200]);
        expect(answer.rawPayload.length).toBeGreaterThan(50);
      }
      expect((await at(`/api/contributions/${withdrawn}/contribution.md`)).body).not.toContain('regret');
    },
  );

  test('T1 when a contribution is Markdown, then its points have their numbers, its table is a table, and its answer stands under it', async () => {
    const { body } = await at(`/api/contributions/${filed}/contribution.md`);
    expect(body).toMatch(/1\. \*\*3\*\* Fibre\n\n2\. \*\*4\*\* Skills/);
    expect(body).toContain('| Place | Price |');
    expect(body).toContain('Transit is **dear**');
    expect(body).toMatch(/> What became of it: Taken into section 2, Challenges/);
  });

  test('P7 when somebody asks for the package again and again, then they wait, and others do not', async () => {
    const url = `/api/meetings/${made.meeting}/package.zip`;
    for (let n = 0; n < 20; n += 1) await secretary.get(url);
    expect((await secretary.get(url)).json().refused).toBe('too-many-messages');
    expect((await at(url)).statusCode).toBe(200);
  });
});
