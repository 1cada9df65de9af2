import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import {
  barsOfDocx,
  chartsOfDocx,
  paragraphsOfDocx,
  plainSpaces,
  textOfPdf,
  wordsOfDocx,
} from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';
import { MEETING } from '../../support/meeting-folder.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

const get = (file: string) =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, { headers: { cookie: meeting.folder.cookies.rap ?? '' } });
const bytes = async (file: string) => Buffer.from(await (await get(file)).arrayBuffer());
const text = async (file: string) => (await get(file)).text();

const BY = ['By mode', 'By stakeholder group', 'By region'];
const CHARTS = BY.map((by) => `${by}: speaking time and average wait`);
const TABLES = BY.map((by) => `${by}, in figures, without points of order and rights of reply`);
/** Beside the bars: remotely, in the room, nobody. */
const BARS = ['2 min 0 s (67%)', '1 min 0 s (33%)', '0 s (0%)'];
/** Rows of the tables by mode, stakeholder group and region, as they are read across. */
const ROWS = [
  ['In the room', '1', '1 min 0 s', '33%', '2 min 30 s'],
  ['Remotely', '1', '2 min 0 s', '67%', '30 s'],
  ['Academia', '0', '0 s', '0%', '–'],
  ['Other stakeholder', '2', '3 min 0 s', '100%', '1 min 30 s'],
  ['Asia and the Pacific', '0', '0 s', '0%', '–'],
  ['Europe', '2', '3 min 0 s', '100%', '1 min 30 s'],
];
/** In the room they spoke half as long as remotely, and waited five times as long. */
const SPOKEN = 60 / 120;
const WAITED = 150 / 30;
const ratio = ([first = 0, second = 1]: readonly number[]): number => first / second;

describe('Given one who spoke in the room and one who spoke remotely', () => {
  test('F20 when the minutes are taken as HTML, then they hold the times of all, also of those who did not speak', async () => {
    const html = plainSpaces(await text('minutes.html'));
    for (const caption of TABLES) expect(html).toContain(`<caption>${caption}</caption>`);
    for (const row of ROWS) expect(html).toContain(row.map((cell) => `<td>${cell}</td>`).join(''));
  });

  test('F20 when they are taken as HTML, then the charts are drawn to scale, and told to who does not see them', async () => {
    const charts = plainSpaces(await text('minutes.html'))
      .split('<svg')
      .slice(1);
    const title = (chart: string) => /role="img"[^>]*> <title>(.*?)<\/title>/.exec(chart)?.[1];
    expect(charts.map(title)).toEqual(CHARTS);
    const [byMode = ''] = charts;
    for (const bar of BARS.slice(0, 2)) expect(byMode).toContain(`>${bar}</text>`);
    expect(byMode).toContain('Remotely: Speaking time 2 min 0 s (67%) and Average wait 30 s</desc>');
    const lengths = (measure: number) =>
      [...byMode.matchAll(new RegExp(`"measure-${measure}"[^>]* width="([\\d.]+)%"`, 'g'))].map(([, px]) => Number(px));
    expect(ratio(lengths(0))).toBeCloseTo(SPOKEN, 2);
    expect(ratio(lengths(1))).toBeCloseTo(WAITED, 1);
  });

  test('F20 when they are taken as Markdown, then they hold the tables, and bars of characters', async () => {
    const markdown = plainSpaces(await text('minutes.md'));
    for (const told of [...CHARTS, ...TABLES]) expect(markdown).toContain(`**${told}**`);
    for (const row of ROWS) expect(markdown).toContain(`| ${row.join(' | ')} |`);
    expect(markdown).toContain(
      `- In the room - Speaking time: ${'█'.repeat(10)} 1 min 0 s (33%) - Average wait: ${'█'.repeat(20)} 2 min 30 s`,
    );
  });

  test('F20 when they are taken as DOCX, then they hold the tables, and bars of shaded cells', async () => {
    const xml = fileInZip(await bytes('minutes.docx'), 'word/document.xml');
    const words = wordsOfDocx(xml);
    for (const told of [...CHARTS, ...TABLES, ...BARS]) expect(words).toContain(told);
    for (const row of ROWS) expect(words).toContain(row.join(' '));
    expect(ratio(barsOfDocx(xml, '0B5C8A'))).toBe(SPOKEN);
    expect(ratio(barsOfDocx(xml, 'A9CBDD'))).toBe(WAITED);
  });

  test('F20 when they are taken as DOCX, then each chart stays on one page: all of it is kept with what follows', async () => {
    const charts = chartsOfDocx(fileInZip(await bytes('minutes.docx'), 'word/document.xml'));
    expect(charts).toHaveLength(CHARTS.length);
    for (const paragraph of charts.flatMap(paragraphsOfDocx)) expect(paragraph).toContain('<w:keepNext');
  });

  test('F20 when they are taken as PDF, then they hold the tables and the charts', async () => {
    const words = textOfPdf(await bytes('minutes.pdf'));
    for (const told of [...CHARTS, ...TABLES, ...BARS]) expect(words).toContain(told);
    // The reader takes some spaces for the width of a column.
    const run = words.replaceAll(' ', '');
    for (const row of ROWS) expect(run).toContain(row.join('').replaceAll(' ', ''));
  });

  test('F20 when they are taken as JSON or as a table, then every mode, group and region has its figures', async () => {
    const { shares } = await (await get('minutes.json')).json();
    expect(shares.byMode).toMatchObject([
      { of: 'room', interventions: 1 },
      { of: 'remote', interventions: 1 },
    ]);
    expect([shares.byStakeholderGroup.length, shares.byRegion.length]).toEqual([6, 8]);
    const times = (await text('speaking-times.csv')).split('\r\n');
    expect(times).toContain('"mode","remote",1,120,0.6667,30,30,0');
    expect(times).toContain('"mode","room",1,60,0.3333,150,150,0');
    expect(times).toContain('"region","cis",0,0,0,0,0,0');
  });
});

test('F20 given one who speaks now, when time passes, then the times stand as of the last record, and go on with the next', async () => {
  const own = await meetingToExport();
  const headers = { cookie: own.folder.cookies.rap ?? '' };
  const times = () => fetch(`${own.url()}/api/meetings/${MEETING}/speaking-times.csv`, { headers });
  const requestId = idOf<RequestId>('request-3');
  const capacity = { type: 'own-name' } as const;
  const asked = { requestId, kind: 'intervention', note: '', language: 'en', capacity, about: null } as const;
  await own.remote.command({ type: 'floor.request', ...asked });
  await own.chair.command({ type: 'floor.give', requestId, ending: null });
  const before = await times();
  own.pass(60);
  const later = await times();
  expect(later.headers.get('etag')).toBe(before.headers.get('etag'));
  expect(await later.text()).toBe(await before.text());
  await own.chair.command({ type: 'floor.end', requestId });
  const next = await times();
  expect(next.headers.get('etag')).not.toBe(before.headers.get('etag'));
  expect(await next.text()).toContain('"mode","remote",2,180,');
  await own.close();
});
