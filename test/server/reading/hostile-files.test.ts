import { describe, expect, test } from 'vitest';
import { FILE_MAX } from '../../../shared/paper/reading.ts';
import { COLUMNS_MAX, PARAGRAPH_MAX, PARAGRAPHS_MAX } from '../../../shared/paper/shape.ts';
import { openFile, p, pdfFile, r, wordFile } from '../../support/paper/office.ts';
import { readNow, told, whyNot } from '../../support/paper/read-now.ts';
import { zip } from '../../support/paper/zip.ts';

const MB = 1024 * 1024;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LAUGHS = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const laughing = (root: string, inner: string) =>
  `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]><${root}>${inner}</${root.split(' ')[0]}>`;
const deep = (tag: string, times: number, inner: string) =>
  `<${tag}>`.repeat(times) + inner + `</${tag}>`.repeat(times);
const document = (inner: string) => `<w:document ${W}><w:body>${inner}</w:body></w:document>`;
const bomb = ' '.repeat(80 * MB);
const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<00><00>]`;
const locked = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';

const KINDS = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

describe('files that mean harm', () => {
  test.each([
    ['a part that is far larger than packed', 'a.docx', () => wordFile({ main: document(p(r(bomb))) }), 'file-unfolds'],
    [
      'more entries than any document',
      'a.docx',
      () => zip(Array.from({ length: 6000 }, (_, n) => ({ name: `${n}`, content: '' }))),
      'file-unfolds',
    ],
    [
      'entities that multiply',
      'a.docx',
      () => wordFile({ main: laughing(`w:document ${W}`, `<w:body>${p(r('&l12;'))}</w:body>`) }),
      'file-unfolds',
    ],
    ['elements that lie deep', 'a.docx', () => wordFile({ body: deep('w:sdt', 5000, p(r('a'))) }), 'file-unfolds'],
    [
      'elements that lie deep in OpenDocument',
      'a.odt',
      () => openFile(deep('text:section', 5000, '<text:p>a</text:p>')),
      'file-unfolds',
    ],
    ['a page whose elements lie deep', 'a.html', () => `<html>${deep('div', 100_000, 'a')}`, 'file-unfolds'],
    ['501 pages', 'a.pdf', () => pdfFile(501), 'file-too-long'],
    ['more paragraphs than a text has', 'a.txt', () => 'a\n'.repeat(PARAGRAPHS_MAX + 1), 'file-too-long'],
    [
      'more characters of addresses than a text has',
      'a.html',
      () =>
        `<p>${Array.from({ length: 600 }, (_, n) => `<a href="https://a.example/${'a'.repeat(1000)}${n}">b</a> c`).join(' ')}</p>`,
      'file-too-long',
    ],
    [
      'more marks than a text has',
      'a.html',
      () => `<p>${'<b>a</b> c <i>d</i> '.repeat(300)}</p>`.repeat(60),
      'file-too-long',
    ],
    ['one byte too many', 'a.txt', () => 'a'.repeat(FILE_MAX + 1), 'file-too-large'],
  ])('T7 given a file with %s, then it is refused with the reason', async (_, name, make, code) => {
    expect(await whyNot(name, make())).toBe(code);
  });

  test('T7 given a part that says less of its size than it has, then it is refused before it is unpacked', async () => {
    const types = { name: '[Content_Types].xml', content: KINDS };
    const main = { name: 'word/document.xml', content: document(p(r(bomb))), saidSize: 1000 };
    expect(['file-unfolds', 'file-broken']).toContain(await whyNot('a.docx', zip([types, main])));
  });

  test.each([
    [
      'a document of Word',
      'a.docm',
      () => wordFile({ body: p(r('a')), kind: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    [
      'a document of Word that hides it',
      'a.docx',
      () => wordFile({ body: p(r('a')), more: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
    ],
    [
      'an OpenDocument text',
      'a.odt',
      () => openFile('<text:p>a</text:p>', [{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }]),
    ],
  ])('T8 given %s with a program in it, then it is refused', async (_, name, make) => {
    expect(await whyNot(name, make())).toBe('file-macros');
  });

  test.each([
    ['a PDF', 'a.pdf', () => pdfFile(1, { trailer: LOCKED })],
    ['an OpenDocument text', 'a.odt', () => openFile('', [], locked)],
    [
      'a document of Office',
      'a.docx',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
    ],
    ['a packed file', 'a.docx', () => zip([{ name: '[Content_Types].xml', content: 'x', isEncrypted: true }])],
  ])('T8 given %s behind a password, then it is refused', async (_, name, make) => {
    expect(await whyNot(name, make())).toBe('file-encrypted');
  });

  test.each([
    ['a PDF that breaks off', 'a.pdf', () => '%PDF-1.7\n1 0 obj << /Type', ['file-broken']],
    ['a PDF without letters', 'a.pdf', () => pdfFile(2, { line: '' }), ['file-empty']],
    ['a packed file that breaks off', 'a.docx', () => wordFile({ body: p(r('a')) }).slice(0, 300), ['file-broken']],
    ['XML that breaks off', 'a.docx', () => wordFile({ main: `<w:document ${W}><w:body>` }), ['file-broken']],
    ['nothing', 'a.txt', () => '', ['file-empty']],
    ['nothing but space', 'a.md', () => ' \n\t\n', ['file-empty']],
    ['a page without words', 'a.html', () => '<html><img src="https://example.org/a.png">', ['file-empty']],
  ])('T7 given %s, then it is refused with the reason', async (_, name, make, codes) => {
    expect(codes).toContain(await whyNot(name, make()));
  });
});

describe('files that are only odd', () => {
  test('T8 given an OpenDocument text that names an empty library of programs, then it is read', async () => {
    const empty = ['Basic/script-lc.xml', 'Basic/Standard/script-lb.xml', 'Scripts/'].map((name) => ({
      name,
      content: '',
    }));
    expect((await readNow('a.odt', openFile('<text:p>a</text:p>', empty))).paragraphs).toEqual(['a']);
  });

  test('T7 given a table of 1,000 columns, then it is told row by row, and that is counted', async () => {
    const row = (letter: string) =>
      `<tr>${Array.from({ length: 1000 }, (_, n) => `<td>${letter}${n}</td>`).join('')}</tr>`;
    const reading = await readNow('a.html', `<table>${row('a')}${row('b')}</table>`);
    expect(reading.paragraphs.map((text) => text.split(' · ').length)).toEqual([1000, 1000]);
    expect(reading.losses).toEqual([{ code: 'tables-flattened', count: 1 }]);
    const narrow = `<table><tr>${'<td>a</td>'.repeat(COLUMNS_MAX)}</tr>${'<tr><td>b</td></tr>'}</table>`;
    expect((await readNow('a.html', narrow)).shapes.map(({ kind }) => kind)).toEqual(['table']);
  });

  test('T7 given a paragraph that is too long, then it is divided at ends of sentences, and no letter is lost', async () => {
    const sentence = 'The group met in Geneva and spoke at length about it. ';
    const text = sentence.repeat(1000).trim();
    const reading = await readNow('a.txt', text);
    expect(reading.paragraphs.every((one) => one.length <= PARAGRAPH_MAX && one.endsWith('.'))).toBe(true);
    expect(reading.paragraphs.join(' ')).toBe(text);
    expect(reading.losses).toEqual([{ code: 'paragraphs-divided', count: 1 }]);
    const chinese = await readNow('a.txt', '公开磋商在日内瓦举行。'.repeat(2000));
    expect(chinese.paragraphs.every((one) => one.length <= PARAGRAPH_MAX && one.endsWith('。'))).toBe(true);
  });

  test('T7 given a table that is too long, then it is divided between rows', async () => {
    const rows = Array.from({ length: 900 }, (_, n) => `<tr><td>Row ${n}</td><td>${'words '.repeat(4)}</td></tr>`);
    const reading = await readNow('a.html', `<table><tr><th>A</th><th>B</th></tr>${rows.join('')}</table>`);
    expect(reading.shapes.map((shape) => (shape.kind === 'table' ? shape.heads : null))).toEqual([1, 0, 0]);
    expect(reading.paragraphs.join('\n').split('\n')).toHaveLength(901);
  });

  test('T5 given right-to-left words among others, then they stand in the order in which they are read', async () => {
    const reading = await readNow(
      'a.html',
      '<p dir="rtl">تشارك منظمة <b>ICANN</b> و 28 دولة</p><p>The word سلام means <i>peace</i>.</p>',
    );
    expect(told(reading)).toEqual([
      'تشارك منظمة ICANN و 28 دولة {ICANN: strong}',
      'The word سلام means peace. {peace: emphasis}',
    ]);
  });

  test('T7 given entities in a page, and what is packed in a packed file, then neither is opened', async () => {
    expect((await readNow('a.html', laughing('html', '<p>a &l12; b</p>'))).paragraphs.join(' ').length).toBeLessThan(
      1000,
    );
    const nested = zip([{ name: 'bomb', content: Buffer.alloc(MB) }]);
    const file = wordFile({ body: p(r('a')), more: [{ name: 'word/embeddings/a.zip', content: nested }] });
    expect((await readNow('a.docx', file)).paragraphs).toEqual(['a']);
  });
});
