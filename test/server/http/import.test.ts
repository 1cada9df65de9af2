import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const text = Buffer.from('The boats are late.\n\nThe fibre is far.');
const hash = createHash('sha256').update(text).digest('hex');
const fields = {
  name: 'MENSAH, Ama',
  date: '2026-08-20',
  organisation: 'Lagoon Registry',
  country: 'GH',
  jobTitle: '',
  stakeholderGroup: 'sector-member',
  title: 'Boats',
  language: 'en',
  file: hash,
};

let server: HttpServer;
let secretary: Browser;
let home = '';
beforeAll(async () => {
  server = await startHttp();
  secretary = await verified(server, 'Sofia Secretary');
  const deadline = { day: '2026-08-20', late: false };
  const made = await secretary.post('/api/consultations', { ...foundingForm, deadline });
  home = `/api/consultations/${made.json().consultation}`;
});
afterAll(() => server.close());

const bring = async (browser: Browser, more: object = {}) => browser.post(`${home}/import`, { ...fields, ...more });
const shown = async () => (await browserOf(server.app).get(home)).json().contributions;

describe('given a contribution that reached the secretariat in another way', () => {
  test('C9 when the secretary brings it in after the last day, then it is published with its fields and its file, once', async () => {
    expect((await secretary.file(`${home}/files?name=boats.txt`, text)).json().hash).toBe(hash);
    expect((await bring(secretary)).json().isNew).toBe(true);
    const again = await bring(secretary);
    expect([again.statusCode, again.json().isNew]).toEqual([200, false]);
    const { file, jobTitle, ...published } = fields;
    expect(await shown()).toMatchObject([{ ...published, region: 'africa', file, late: false, fileName: 'boats.txt' }]);
  });

  test('C10 when it is asked what is here already, then it is told, with or without its day, and nothing comes in', async () => {
    const before = await shown();
    const { date: _, ...undated } = fields;
    const asked = await secretary.post(`${home}/import/standing`, {
      rows: [fields, undated, { ...fields, title: 'Nets' }],
    });
    expect(asked.json().standing).toEqual([before[0].id, before[0].id, null]);
    expect(await shown()).toEqual(before);
    const other = await verified(server, 'Ola Other');
    expect((await other.post(`${home}/import/standing`, { rows: [] })).json().refused).toBe('not-permitted');
  });

  test('C9 when it is dated after the last day, then it is late, and accepted', async () => {
    await secretary.file(`${home}/files?name=boats.txt`, text);
    await bring(secretary, { date: '2026-08-21' });
    expect((await shown()).map(({ late }: { late: boolean }) => late)).toEqual([false, true]);
  });

  test('C9 when anybody else brings it in, or sends its file, or it has a file that the secretary has not sent, then it is refused', async () => {
    const other = await verified(server, 'Bo Other');
    expect((await bring(browserOf(server.app))).json().refused).toBe('signed-out');
    expect((await bring(other)).json().refused).toBe('not-permitted');
    expect((await other.file(`${home}/files?name=boats.txt`, text)).json().refused).toBe('contributions-ended');
    expect((await bring(secretary, { file: 'f'.repeat(64) })).json().refused).toBe('unknown-file');
  });

  test('C9 when a field does not say what it should, then it is named, and nothing comes in', async () => {
    const before = (await shown()).length;
    for (const wrong of [{ country: 'ZZ' }, { date: 'soon' }, { stakeholderGroup: 'friend' }, { name: '' }])
      expect((await bring(secretary, wrong)).json()).toMatchObject({
        refused: 'bad-message',
        fields: Object.keys(wrong),
      });
    expect((await shown()).length).toBe(before);
  });

  test('C10 when the list says no day, then it is that on which it comes in, and on another day it is here already', async () => {
    const { date: _, ...undated } = fields;
    expect((await secretary.post(`${home}/import`, { ...undated, title: 'Undated' })).json().isNew).toBe(true);
    server.tick(24 * 60 * 60 * 1000);
    expect((await secretary.post(`${home}/import`, { ...undated, title: 'Undated' })).json().isNew).toBe(false);
  });

  test('C9 when the consultation is closed, then it takes none', async () => {
    await secretary.post(`${home}/close`, {});
    expect((await bring(secretary, { title: 'Later' })).json().refused).toBe('consultation-closed');
    await secretary.post(`${home}/reopen`, {});
  });
});
