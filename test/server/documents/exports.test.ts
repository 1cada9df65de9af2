import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ANNOTATION,
  DECISION,
  MEAN,
  meetingToExport,
  PASSAGE_TEXT,
  REQUEST,
} from '../../support/documents/exported-meeting.ts';
import { paragraphsOfDocx, textOfPdf, wordsOfDocx } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';
import { webAnnotationCollection } from '../../support/documents/web-annotation-schema.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

type Exported = Awaited<ReturnType<typeof meetingToExport>>;
let meeting: Exported;

beforeAll(async () => {
  meeting = await meetingToExport();
  const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
  await writer.join();
  writer.write('Some stakeholders stated that cost decides.');
  writer.write('وقال آخرون إن الحياد (IXP) يأتي أولا.');
  await writer.sendAll();
  writer.close();
});
afterAll(() => meeting.close());

const get = (file: string, name = 'rap', headers: Record<string, string> = {}) =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '', ...headers },
  });
const bytes = async (file: string) => Buffer.from(await (await get(file)).arrayBuffer());
const text = async (file: string) => (await get(file)).text();

/** What every document has to carry: who spoke and why then, what was decided, what was annotated, what was written. */
const TOLD = ['Delegate remote', 'neutrality comes first', 'neutral', 'Some stakeholders stated'];

describe('Given a meeting with an intervention, an annotation, a decision and a report', () => {
  test('when its minutes are taken as HTML, then they hold all of it, escaped, with the ids as anchors', async () => {
    const html = await text('minutes.html');
    for (const told of TOLD) expect(html).toContain(told);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain(`id="intervention-${REQUEST}" data-intervention="${REQUEST}"`);
    expect(html).toContain(`id="annotation-${ANNOTATION}"`);
    expect(html).toContain(`id="decision-${DECISION}"`);
    expect(html).toMatch(new RegExp(`href="#intervention-${REQUEST}"[^>]*>[^<]*1\\.\\d`));
    expect(html).toMatch(/, on behalf of the Lakes region, spoke remotely in French from/);
  });

  test('when they are taken as HTML, then the page may load and run nothing', async () => {
    const policy = (await get('minutes.html')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('when they are taken as Markdown, then nothing that was said is markup', async () => {
    const markdown = await text('minutes.md');
    for (const told of TOLD) expect(markdown).toContain(told);
    expect(markdown).toMatch(/^## 1\\\. Design of exchange points$/m);
    expect(markdown).toContain('\\<script\\>');
    expect(markdown).toContain('\\*b\\*');
  });

  test('when they are taken as DOCX, then the document in it holds all of it and is well-formed', async () => {
    const xml = fileInZip(await bytes('minutes.docx'), 'word/document.xml');
    const words = wordsOfDocx(xml);
    for (const told of TOLD) expect(words).toContain(told);
    expect(words).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('w:hyperlink w:history="1" w:anchor="_intervention_request_1"');
    expect(xml).toContain('<w:bookmarkStart w:name="_intervention_request_1"');
  });

  test('when they are taken as DOCX, then its headings are headings, and it says in which language it is', async () => {
    const docx = await bytes('minutes.docx?lang=ar');
    const styles = fileInZip(docx, 'word/styles.xml');
    expect(styles).toMatch(/<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"\/>/);
    expect(styles).toMatch(/w:styleId="Heading1">.*?<w:outlineLvl w:val="0"\/>/s);
    const xml = fileInZip(docx, 'word/document.xml');
    const headings = paragraphsOfDocx(xml).filter((each) => each.includes('<w:pStyle w:val="Heading1"/>'));
    expect(headings[0]).toContain('Design of exchange points');
    expect(headings[0]).toContain('<w:bidi/>');
  });

  test('when they are taken as DOCX in Arabic, then a sentence that begins with a Latin name runs from right to left', async () => {
    const xml = fileInZip(await bytes('minutes.docx?lang=ar'), 'word/document.xml');
    const intervention = paragraphsOfDocx(xml).find((each) => each.includes('w:name="_intervention_request_1"'));
    expect(intervention).toContain('<w:bidi/>');
    expect(intervention).toContain('<w:rtl/>');
    expect(intervention).not.toMatch(/[\u2066-\u2069]/);
    expect(await text('minutes.html?lang=ar')).toMatch(
      /id="intervention-request-1"[^>]*><a class="number" id="p-1\.\d" href="[^"]*#intervention-request-1" target="_top">[^<]*<\/a> <span class="words"><strong>/,
    );
  });

  test('when they are taken as PDF, then its text holds all of it', async () => {
    const pdf = await bytes('minutes.pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const words = textOfPdf(pdf);
    for (const told of TOLD) expect(words).toContain(told);
    expect(words).toContain('#panic("x")');
  });

  test('when they are taken as JSON, then ids lead from the decision to the intervention to the annotation and back', async () => {
    const json = await (await get('minutes.json')).json();
    const [item] = json.items;
    expect(item.decisions[0].about).toMatchObject({ type: 'intervention', requestId: REQUEST });
    expect(item.interventions[0].about).toMatchObject({ type: 'annotation', annotationId: ANNOTATION, number: '2.1' });
    expect(item.threads).toContainEqual({
      about: { type: 'annotation', annotationId: ANNOTATION },
      interventions: [REQUEST],
      entries: [],
    });
    expect(json.paragraphs).toContainEqual({
      number: '1.5',
      kind: 'intervention',
      id: REQUEST,
      address: `${meeting.url()}/meetings/${MEETING}/minutes#intervention-${REQUEST}`,
    });
    expect(item.text).toMatchObject([{ type: 'paragraph' }, { type: 'paragraph' }]);
    expect(item.interventions[0].place).toEqual({
      position: 1,
      reason: { type: 'asked' },
      sentence: 'The list is in the order asked.',
    });
  });

  test('when a French reader takes them, then dates and countries are French and the file has a name', async () => {
    const answer = await get('minutes.md?lang=fr');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]+\.md"; filename\*=UTF-8''/);
    expect((await get('minutes.md?lang=ar')).headers.get('content-disposition')).toContain('filename="2015-09-28.md"');
    const markdown = await answer.text();
    expect(markdown).toContain('28 septembre 2015');
    expect(markdown).toContain('Suisse');
  });

  test('when the annotations are taken as JSON-LD, then they are Web Annotations, replies included', async () => {
    const answer = await get('annotations.jsonld');
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    const collection = v.parse(webAnnotationCollection, await answer.json());
    const [annotation, reply] = collection.first.items;
    expect(annotation).toMatchObject({
      motivation: 'commenting',
      creator: { name: 'Delegate remote' },
      target: { selector: [{ exact: 'neutral' }, { start: 28, end: 35 }] },
    });
    expect(PASSAGE_TEXT.slice(28, 35)).toBe('neutral');
    expect(reply).toMatchObject({ motivation: 'replying', target: annotation?.id, body: { value: 'موافق، شكرا' } });
  });

  test('when tables are taken, then no cell is a formula and they open as UTF-8', async () => {
    const annotations = await bytes('annotations.csv');
    expect([...annotations.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(annotations.toString()).toContain(`"'${MEAN.replaceAll('"', '""')}"`);
    const interventions = await text('interventions.csv');
    expect(interventions).toContain('"Delegate remote"');
    expect(interventions).toContain('"on-behalf-of","the Lakes region"');
    expect(interventions).toContain(',120,30,1,"The list is in the order asked."');
    expect(await text('interventions.csv?lang=es')).toContain(',120,30,1,"La lista sigue el orden de petición."');
  });

  test('when they are taken as DOCX, then whose reply it is stays with the reply, and no date of the foot is broken', async () => {
    const file = await bytes('minutes.docx');
    const lead = paragraphsOfDocx(fileInZip(file, 'word/document.xml')).find((each) =>
      wordsOfDocx(each).includes('replied:'),
    );
    expect(lead).toContain('<w:keepNext');
    const foot = fileInZip(file, 'word/footer1.xml');
    expect(foot).toMatch(/\d{4}\u2011\d\d\u2011\d\d/);
    expect(foot).not.toMatch(/\d{4}-\d\d/);
  });

  test('when the compilation is taken, then each passage has its number and id', async () => {
    const html = await (await get('compilation.html', 'nobody')).text();
    expect(html).toContain('id="passage-p-2-1" data-passage="p-2-1"');
    expect(html).toContain(PASSAGE_TEXT);
    expect(fileInZip(await bytes('compilation.docx'), 'word/document.xml')).toContain('2.1');
    expect(textOfPdf(await bytes('compilation.pdf'))).toContain('exchange point has to be neutral');
    expect(await text('compilation.md')).toContain(PASSAGE_TEXT.slice(0, 40));
  });

  test('when the log is taken by a member, then it is one record a line without a hole', async () => {
    const lines = (await text('log.ndjson')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_, index) => index + 1));
  });
});

describe('Given who may read what', () => {
  test('N7 when the meeting is not closed, then its minutes and annotations are for members, and afterwards for everybody', async () => {
    expect((await get('minutes.json', 'nobody')).status).toBe(401);
    expect((await get('minutes.json', 'out')).status).toBe(403);
    expect((await get('interventions.csv', 'out')).status).toBe(403);
    for (const file of ['annotations.csv', 'annotations.jsonld']) {
      expect((await get(file, 'nobody')).status).toBe(401);
      expect((await get(file, 'out')).status).toBe(403);
      expect((await get(file, 'remote')).status).toBe(200);
    }
    expect((await get('minutes.json', 'remote')).status).toBe(200);
    await meeting.closeMeeting();
    expect((await get('minutes.json', 'nobody')).status).toBe(200);
    expect((await get('minutes.docx', 'nobody')).status).toBe(200);
    expect((await get('annotations.jsonld', 'nobody')).status).toBe(200);
    expect((await get('log.ndjson', 'nobody')).status).toBe(401);
  });

  test('when nothing has changed, then it is not sent again; when somebody has written, it is', async () => {
    const first = await get('minutes.html');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('minutes.html', 'rap', { 'if-none-match': etag })).status).toBe(304);
    const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
    await writer.join();
    writer.write('One more paragraph.');
    await writer.sendAll();
    writer.close();
    const again = await get('minutes.html', 'rap', { 'if-none-match': etag });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain('One more paragraph.');
  });

  test('when an address is not one of them, then it says so', async () => {
    expect((await get('minutes.exe')).status).toBe(404);
    expect((await get('compilation.pdf?version=99')).status).toBe(404);
    expect((await get('compilation.pdf?version=-1')).status).toBe(404);
  });
});
