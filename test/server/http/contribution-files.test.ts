import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../db/papers/files/files.ts';
import { takeDownContribution } from '../../../db/papers/taken-down.ts';
import { type ContributionId, idOf } from '../../../shared/ids.ts';
import { FILE_MAX } from '../../../shared/paper/reading.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import {
  type Browser,
  browserOf,
  type HttpServer,
  registrationOf,
  startHttp,
  verified,
} from '../../support/servers/http-server.ts';

const markdown = Buffer.from(
  '# Distance\n\nTransit is **dear**, see [the figures](https://figures.example/1).\n\n1. Fibre\n2. Power\n\n| Year | Price |\n|---|---|\n| 2014 | 90 |\n',
);
const hash = createHash('sha256').update(markdown).digest('hex');

let server: HttpServer;
let made: ConsultationMade;
let author: Browser;
beforeAll(async () => {
  server = await startHttp();
  made = (await foundedBy(server, 'Sofia Secretary')).made;
  author = await verified(server, 'Amina Author');
});
afterAll(() => server.close());

const home = (): string => `/api/consultations/${made.consultation}`;
const files = (name = 'answer.md'): string => `${home()}/files?name=${encodeURIComponent(name)}`;
const head = { title: 'Distance', language: 'en' };
let sent = 0;
async function contributed(browser = author, more: object = {}): Promise<string> {
  await browser.file(files(), markdown);
  sent += 1;
  const answer = await browser.post(`${home()}/contributions`, { ...head, file: hash, sending: `s${sent}`, ...more });
  return answer.json().contribution;
}

describe('given a file', () => {
  test('C7 when it is sent, then its title, its paragraphs and their shapes are answered, and the contribution says what was read', async () => {
    const read = await author.file(files('Réponse à la question.md'), markdown);
    expect(read.json()).toMatchObject({
      hash,
      title: 'Distance',
      name: 'Réponse à la question.md',
      size: markdown.length,
    });
    const { paragraphs, shapes } = read.json();
    const sentNow = await author.post(`${home()}/contributions`, { ...head, file: hash });
    expect(sentNow.statusCode).toBe(201);
    const { contribution } = sentNow.json();
    const shown = (await browserOf(server.app).get(`/api/contributions/${contribution}`)).json();
    expect(shown).toMatchObject({ paragraphs, shapes, file: hash, fileName: 'Réponse à la question.md' });
    expect(shown.shapes.map(({ kind }: { kind: string }) => kind)).toContain('table');
  });

  test('C7 when anybody asks for it, then it comes byte for byte, to be saved under its name, and is never shown', async () => {
    const id = await contributed();
    const answer = await browserOf(server.app).get(`/api/contributions/${id}/file`);
    expect(answer.rawPayload.equals(markdown)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(markdown.length),
      'content-disposition': 'attachment; filename="answer.md"; filename*=UTF-8\'\'answer.md',
      'x-content-type-options': 'nosniff',
    });
    expect((await browserOf(server.app).get(`/api/contributions/${id}/file?version=9`)).statusCode).toBe(404);
  });

  test('C7 when a correction has another file, or none, then each version has its own', async () => {
    const id = await contributed();
    const other = Buffer.from('Only this.');
    const { hash: otherHash } = (await author.file(files('other.txt'), other)).json();
    const correct = (words: object) => author.patch(`/api/contributions/${id}`, { ...head, ...words });
    expect((await correct({ file: otherHash, version: 1 })).statusCode).toBe(200);
    expect((await correct({ paragraphs: ['By hand.'], version: 2 })).statusCode).toBe(200);
    const got = async (version: number) => (await author.get(`/api/contributions/${id}/file?version=${version}`)).body;
    expect([await got(1), await got(2)]).toEqual([markdown.toString(), 'Only this.']);
    expect((await author.get(`/api/contributions/${id}/file`)).json().refused).toBe('unknown-file');
  });

  test('C7 when its contribution is withdrawn or taken down, then nobody gets it', async () => {
    const [withdrawn, down] = [await contributed(), await contributed()];
    await author.remove(`/api/contributions/${withdrawn}`);
    takeDownContribution(server.deps.db, idOf<ContributionId>(down), 1);
    for (const id of [withdrawn, down])
      for (const version of ['', '?version=1'])
        expect((await author.get(`/api/contributions/${id}/file${version}`)).json().refused).toBe('unknown-file');
  });

  test('C7 when somebody else names its hash, then they have not sent it', async () => {
    await contributed();
    const other = await verified(server, 'Bo Other');
    const answer = await other.post(`${home()}/contributions`, { ...head, file: hash });
    expect(answer.json().refused).toBe('unknown-file');
  });

  test('C7 when a contribution names neither words nor a file, or both, then it is refused', async () => {
    await author.file(files(), markdown);
    for (const words of [{}, { paragraphs: ['A'], file: hash }]) {
      const answer = await author.post(`${home()}/contributions`, { ...head, ...words });
      expect(answer.json()).toMatchObject({ refused: 'bad-message', fields: ['paragraphs'] });
    }
  });

  test('C7 when the answer to a contribution was lost, and it is sent again, then there is one', async () => {
    await author.file(files(), markdown);
    const words = { ...head, file: hash, sending: 'one-sending' };
    const send = async () => (await author.post(`${home()}/contributions`, words)).json().contribution;
    expect(await send()).toBe(await send());
    const id = await send();
    const correct = () =>
      author.patch(`/api/contributions/${id}`, { ...head, paragraphs: ['B'], version: 1, sending: 'two' });
    expect([(await correct()).statusCode, (await correct()).statusCode]).toEqual([200, 200]);
    expect((await author.get(`/api/contributions/${id}`)).json().version).toBe(2);
  });

  test.each([
    ['is empty', 'a.txt', Buffer.alloc(0), 'file-empty'],
    ['claims to be another', 'a.docx', markdown, 'file-is-text'],
    ['is a picture', 'a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-is-picture'],
    ['is larger than 20 MB', 'a.txt', Buffer.alloc(FILE_MAX + 1, 'a'), 'file-too-large'],
  ])('C7 when it %s, then it is refused, and nothing of it is kept', async (_, name, bytes, code) => {
    const count = () => server.deps.db.raw.prepare('SELECT count(*) FROM uploads').pluck().get();
    const before = count();
    expect((await author.file(files(name), bytes)).json().refused).toBe(code);
    expect(count()).toBe(before);
  });

  test('C7 when a visitor or somebody unverified sends it, or to a consultation that is not there, then it is refused', async () => {
    const newcomer = browserOf(server.app);
    await newcomer.post('/api/register', registrationOf('Newton Comer'));
    expect((await browserOf(server.app).file(files(), markdown)).json().refused).toBe('signed-out');
    expect((await newcomer.file(files(), markdown)).json().refused).toBe('not-verified');
    expect((await author.file('/api/consultations/none/files', markdown)).json().refused).toBe('unknown-consultation');
  });

  test('C7 when its text is longer than some seven hundred pages, then it is refused', async () => {
    const long = Buffer.from(`${'word '.repeat(1000)}\n\n`.repeat(401));
    expect((await author.file(files('long.txt'), long)).json().refused).toBe('file-too-long');
  });

  test('C7 when the disk becomes full while it is stored, then a sentence says so and nothing of it counts; with room it is taken', async () => {
    const { raw } = server.deps.db;
    const bytes = Buffer.from(`${'Too many letters for this disk. '.repeat(200)}\n\n`.repeat(200));
    const kept = () => raw.prepare('SELECT count(*) FROM files WHERE is_whole').pluck().get();
    const before = kept();
    raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 100}`);
    const full = await author.file(files('full.txt'), bytes);
    expect([full.statusCode, full.json().refused, kept()]).toEqual([503, 'storage-failed', before]);
    raw.pragma('max_page_count = 1073741823');
    expect((await author.file(files('full.txt'), bytes)).json().paragraphs).toHaveLength(200);
    expect(checkFiles(raw).wrong).toEqual([]);
  });

  test('P7 when one person sends three at once, then the third waits; when 200 MB in a day, then that was all, and it is said before', async () => {
    const busy = await verified(server, 'Chen Busy');
    const codes = await Promise.all([1, 2, 3].map(async () => (await busy.file(files(), markdown)).json().refused));
    expect(codes.filter((code) => code !== undefined)).toEqual(['files-at-once']);
    const large = Buffer.alloc(FILE_MAX - 1, 0x89);
    for (let n = 0; n < 9; n += 1) await busy.file(files('a.png'), large);
    expect((await busy.get('/api/account/allowances')).json().megabytes.left).toBe(19);
    await busy.file(files('a.txt'), Buffer.alloc(FILE_MAX - 1024, 0x89));
    expect((await busy.file(files('a.png'), large)).json().refused).toBe('too-many-files');
    server.tick(24 * 60 * 60 * 1000 + 1);
    expect((await busy.get('/api/account/allowances')).json().megabytes).toEqual({
      left: 200,
      most: 200,
      moreAt: null,
    });
  });
});
