import { expect, test } from 'vitest';
import { openFile, p, pdfFile, r, wordFile } from '../../support/paper/office.ts';
import { readNow, told, whyNot } from '../../support/paper/read-now.ts';
import { zip } from '../../support/paper/zip.ts';

const word = () => wordFile({ body: p(r('words')) });
const open = () => openFile('<text:p>words</text:p>');
const spreadsheet = () =>
  wordFile({ kind: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' });
const calc = () => zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]);
const bytes = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(300)]);

test.each([
  ['a.pdf', word, 'file-is-word'],
  ['a.doc', word, 'file-is-word'],
  ['a.docx', open, 'file-is-odt'],
  ['a.docx', () => pdfFile(1), 'file-is-pdf'],
  ['a.txt', () => '<!doctype html><p>a', 'file-is-html'],
  ['a.docx', () => '<html><body>a', 'file-is-html'],
  ['a.pdf', () => 'only letters', 'file-is-text'],
  ['a.docx', () => bytes('d0cf11e0a1b11ae1'), 'file-is-old-word'],
  ['a.odt', () => '{\\rtf1 a}', 'file-is-rtf'],
  ['a.docx', spreadsheet, 'file-is-office'],
  ['a.odt', calc, 'file-is-office'],
  ['a.pdf', () => bytes('89504e470d0a1a0a'), 'file-is-picture'],
  ['a.txt', () => bytes('0000001866747970'), 'file-is-picture'],
  ['a.docx', () => zip([{ name: 'a.docx', content: 'a' }]), 'file-is-archive'],
  ['a.txt', () => bytes('1f8b0800'), 'file-is-archive'],
  ['a.html', () => bytes('4d5a9000'), 'file-unknown'],
])('T4 given a file of the name %s, then its sender is told what it is', async (name, make, code) => {
  expect(await whyNot(name, make())).toBe(code);
});

test.each([
  ['a.DOCX', word],
  ['no name at all', open],
  ['a.htm', () => 'wo<b>r</b>ds'],
  ['a.md', () => '# words'],
  ['letter.2027', () => 'words'],
  ['a.txt', () => '\ufeffwords'],
  ['a.txt', () => Buffer.from('\ufeffwords', 'utf16le')],
])(
  'T4 given a file of the name %s that is what its name says, or says nothing, then it is read',
  async (name, make) => {
    expect((await readNow(name, make())).paragraphs).toEqual(['words']);
  },
);

test('T4 given letters alone, then the name decides between plain text, Markdown and a page', async () => {
  const all = ['a.txt', 'a.md', 'a.html'].map((name) => readNow(name, '# a <b>word</b>'));
  expect((await Promise.all(all)).map(told)).toEqual([
    ['# a <b>word</b>'],
    ['heading 1: a word {word: strong}'],
    ['# a word {word: strong}'],
  ]);
});

test.each([
  ['Russian', 'cff0e8e3eef2eee2ebe5edee', 'Приготовлено', 'ru'],
  ['Arabic', 'e3d1cdc8c720c8c7e1dac7e1e3', 'مرحبا بالعالم', 'ar'],
  ['French', '6c612064e9636973696f6e', 'la décision', null],
  ['Chinese', 'b9abbfaab4e8c9cc', '公开磋商', 'zh'],
])(
  'T6 given %s letters in an old encoding that nothing names, then it is guessed, and that is counted',
  async (_, hex, text, language) => {
    const spaced = text === 'la décision' ? Buffer.from('la d\u00e9cision', 'latin1') : Buffer.from(hex, 'hex');
    const reading = await readNow('a.txt', spaced);
    expect(reading.paragraphs).toEqual([text]);
    expect(reading.language).toBe(language);
    expect(reading.losses).toEqual([{ code: 'letters-guessed', count: 1 }]);
  },
);

test('T5 given plain text, then its paragraphs, its items and what a mail program broke are found', async () => {
  const mail =
    'A line of a letter that goes on and\non to the next line.\n\n1. first\n2. second, which\n   goes on\n- a point\n\n公开磋商\n在日内瓦';
  expect(told(await readNow('a.txt', mail))).toEqual([
    'A line of a letter that goes on and on to the next line.',
    'item 0 1.: first',
    'item 0 2.: second, which goes on',
    'item 0 •: a point',
    '公开磋商在日内瓦',
  ]);
  expect((await readNow('a.txt', 'One paragraph\nAnother\n')).paragraphs).toEqual(['One paragraph', 'Another']);
});

test.each([
  ['On islands\n\nWords.', 'On islands'],
  ['\ufeff\r\n  What is asked?  \r\n \r\nWords.', 'What is asked?'],
  ['公开磋商\n\n文字。', '公开磋商'],
  [`${'x'.repeat(119)}\n\nWords.`, 'x'.repeat(119)],
  [`${'x'.repeat(120)}\n\nWords.`, ''],
  ['The first sentence.\n\nWords.', ''],
  ['第一句。\n\n文字。', ''],
  ['Dear Chair,\n\nWords.', ''],
  ['1. first\n\n2. second', ''],
  ['A line that goes on\nhere\n\nWords.', ''],
  ['One paragraph\nAnother', ''],
  ['Nothing else\n\n', ''],
])('T5 given the plain text %j, then the title %j is proposed, and all words stay', async (text, title) => {
  const reading = await readNow('a.txt', text);
  expect(reading.title).toBe(title);
  expect(reading.paragraphs.join(' ')).toContain(title);
});

test('T5 given Markdown, then headings, lists, tables, footnotes and what is HTML in it come through', async () => {
  const text =
    '---\ntitle: From above\n---\n# Head\n\nWords[^a] **strong** <b>html</b>\n\n3. three\n4. four\n   - below\n\n> said\n\n| A | B |\n|---|---|\n| 1 | *2* |\n\n<p>a <i>part</i></p>\n\n[^a]: The note.';
  const reading = await readNow('a.md', text);
  expect(told(reading)).toEqual([
    'heading 1: Head',
    'Words1 strong html {1: note 1} {strong: strong} {html: strong}',
    'item 0 3.: three',
    'item 0 4.: four',
    'item 1 •: below',
    'quotation: said',
    'table 1: A\tB\n1\t2 {2: emphasis}',
    'a part {part: emphasis}',
    'footnote 1: The note.',
  ]);
});

test('T5 given a page, then lists with their numbers, tables, footnotes and links come through', async () => {
  const page =
    '<html lang="fr"><title>T</title><h2>Titre</h2>mots <a href="mailto:a@example.org">à nous</a><ol type="i" start="4"><li>un<li value="9"><p>deux</p><p>suite</p></ol>' +
    '<table><tr><td>A<td>B<tr><td colspan="2">C</table><p>Appel<a id="r" href="#n">[1]</a></p><hr><p id="n"><a href="#r">[1]</a> La note.</p>';
  expect(told(await readNow('a.html', page))).toEqual([
    'heading 2: Titre',
    'mots à nous {à nous: mailto:a@example.org}',
    'item 0 iv.: un',
    'item 0 ix.: deux',
    'suite',
    'table 0: A\tB\nC\t',
    'Appel1 {1: note 1}',
    'footnote 1: La note.',
  ]);
});

test('T8 given a page with scripts, remote pictures and links that do something else, then nothing of them comes through', async () => {
  const page =
    '<p onclick="x()">a<script>alert(1)</script><img src="https://example.org/pixel.gif" onerror="x()"><a href="javascript:x()">b</a>' +
    '<a href="data:text/html,x">c</a><svg><script>x()</script></svg><iframe src="https://example.org"></iframe><a href="https://example.org/">d</a></p>';
  const reading = await readNow('a.html', page);
  expect(told(reading)).toEqual(['abcd {d: https://example.org/}']);
  expect(reading.losses).toEqual([
    { code: 'pictures', count: 2 },
    { code: 'embedded-objects', count: 1 },
    { code: 'links', count: 2 },
  ]);
});

test('T4 given a text of hundreds of comments, then what it is is told without trying every way to divide them', async () => {
  const comments = '<!---->'.repeat(500);
  expect((await readNow('a.txt', `${comments}x`)).paragraphs).toHaveLength(1);
  expect(await whyNot('a.txt', `<?xml version="1.0"?>\n<!-- a -->\n${comments} <!doctype html><p>a`)).toBe(
    'file-is-html',
  );
});
