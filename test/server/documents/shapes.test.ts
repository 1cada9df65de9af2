import { expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { composeCompilation } from '../../../server/documents/compose-compilation.ts';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { writeHtml } from '../../../server/documents/markup/write-html.ts';
import { writeMarkdown } from '../../../server/documents/markup/write-markdown.ts';
import { typstData } from '../../../server/documents/pdf/typst-data.ts';
import { type AgendaItemId, type ContributionId, idOf, type PassageId, type SectionId } from '../../../shared/ids.ts';
import type { Shape } from '../../../shared/paper/shape.ts';
import type { CompilationText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';
import { asOpenDocument, footnotesIn } from '../../support/documents/libreoffice.ts';
import { paragraphsOfDocx } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';

const sectionId = idOf<SectionId>('s-1');
const SHAPED: readonly (readonly [string, Shape])[] = [
  ['What it costs', { kind: 'heading', level: 1, marks: [] }],
  [
    'Transit is very dear, see the survey1.',
    {
      kind: 'paragraph',
      marks: [
        { start: 11, end: 15, look: 'strong' },
        { start: 26, end: 36, href: 'https://survey.example/' },
        { start: 36, end: 37, note: '1' },
        { start: 8, end: 10, look: 'strike' },
      ],
    },
  ],
  ['Fibre is far.', { kind: 'item', depth: 0, label: '(a)', marks: [] }],
  ['Skills are few.', { kind: 'item', depth: 1, label: '•', marks: [] }],
  ['We were told so.', { kind: 'quotation', marks: [] }],
  ['Place\tPrice\nLagos\t5\nKano', { kind: 'table', heads: 1, marks: [{ start: 12, end: 17, look: 'emphasis' }] }],
  ['Of last year.', { kind: 'footnote', label: '1', marks: [] }],
  ['الشبكات بعيدة', { kind: 'item', depth: 0, label: '٢.', marks: [] }],
];
const compilation: CompilationText = {
  version: 1,
  date: '2027-03-20',
  introduction: '',
  sections: [{ id: sectionId, agendaItemId: idOf<AgendaItemId>('i'), number: '1', title: 'Cost', lead: '' }],
  passages: SHAPED.map(([text, shape], index) => ({
    id: idOf<PassageId>(`p-${index + 1}`),
    sectionId,
    number: `1.${index + 1}`,
    text,
    language: index === 7 ? 'ar' : 'en',
    shape,
    sources: [{ contributionId: idOf<ContributionId>('c'), organisation: 'A', paragraph: index + 1, version: 1 }],
  })),
};
const composed = async () => {
  const phrases = createPhrases('en', await translateIn('en'), 'UTC');
  return composeCompilation(compilation, null, phrases);
};

test('T1 given passages with shapes, when the compilation is a page, then each is what it is, with its words alone under its id', async () => {
  const html = writeHtml(await composed(), () => null);
  expect(html).toContain('<span class="words" id="passage-p-1" data-passage="p-1">What it costs</span></h3>');
  expect(html).toContain('<s>is</s> <strong>very</strong> dear');
  expect(html).toContain('<a href="https://survey.example/" rel="noopener noreferrer">the survey</a>');
  expect(html).toContain('<a href="#passage-p-7"><sup>1</sup></a>');
  expect(html).toMatch(/<span class="label">\(a\)<\/span> <span class="words" id="passage-p-3"[^>]*>Fibre is far\.</);
  expect(html).toContain('data-depth="1"');
  expect(html).toMatch(/<blockquote class="said"><p class="numbered">.*We were told so/);
  expect(html).toMatch(/<th scope="col">Place<\/th>.*<td><em>Lagos<\/em><\/td><td>5<\/td>.*<td>Kano<\/td><td><\/td>/s);
  expect(html).toMatch(/class="numbered note">.*<span class="label">1<\/span>/);
  expect(html).toMatch(
    /data-depth="0" dir="rtl"><span class="label">٢\.<\/span> <span class="words"[^>]*lang="ar" dir="rtl"/,
  );
});

test('T1 given the same, when it is Markdown, then headings, points, links, tables and quotations are Markdown', async () => {
  const markdown = writeMarkdown(await composed());
  expect(markdown).toContain('### 1.1\\. What it costs');
  expect(markdown).toContain('<s>is</s> **very** dear');
  expect(markdown).toContain('[the survey](<https://survey.example/>)<sup>1</sup>');
  expect(markdown).toContain('- **1.3** (a) Fibre is far.');
  expect(markdown).toContain('> **1.5** We were told so.');
  expect(markdown).toContain('**1.6**\n\n| Place | Price |\n| --- | --- |\n| *Lagos* | 5 |\n| Kano |  |');
  expect(markdown).toContain('**1.7** <sup>1</sup> Of last year.');
});

test('T1 given the same, when it is a Word file, then headings are headings, points stand in their place, and tables are tables', async () => {
  const xml = fileInZip(Buffer.from(await writeDocx(await composed())), 'word/document.xml');
  const paragraphs = paragraphsOfDocx(xml);
  const having = (words: string) => paragraphs.find((paragraph) => paragraph.includes(words)) ?? '';
  expect(having('What it costs')).toContain('<w:pStyle w:val="Heading2"/>');
  expect(having('very')).toMatch(/<w:b\/>.*very/);
  expect(having('the survey')).toContain('<w:hyperlink');
  expect(having('Fibre is far')).toMatch(/w:left="1080"|w:start="1080"/);
  expect(having('Skills are few')).toMatch(/w:left="1440"|w:start="1440"/);
  expect(xml).toMatch(/<w:tblHeader\/>.*Place/s);
  expect(having('الشبكات')).toContain('<w:bidi/>');
});

test('T1 given the same, when it is set for paper, then every part has its shape', async () => {
  const data = typstData(await composed());
  const kinds = data.blocks.flatMap((block) => ('as' in block && block.as ? [block.as] : []));
  expect(kinds).toMatchObject([
    { kind: 'item', label: '(a)' },
    { kind: 'item', depth: 1 },
    { kind: 'quotation' },
    { kind: 'footnote' },
    { kind: 'item' },
  ]);
});

test('T3 given an English table in an Arabic document, then its columns follow each other as in English', async () => {
  const document = { ...(await composed()), language: 'ar', direction: 'rtl' } as const;
  expect(writeHtml(document, () => null)).toContain('class="grid" dir="ltr"');
  const xml = fileInZip(Buffer.from(await writeDocx(document)), 'word/document.xml');
  expect(/<w:tbl>(?:(?!<w:tbl>).)*Lagos/s.exec(xml)?.[0]).not.toContain('<w:bidiVisual/>');
  expect(typstData(document).blocks.find((block) => 'cells' in block)).toMatchObject({ dir: 'ltr' });
});

const noted = (text: string, from: string, at: number): CompilationText['passages'][number] => ({
  id: idOf<PassageId>(`p-${from}`),
  sectionId,
  number: `1.${at}`,
  text: `${text}1`,
  language: 'en',
  sources: [{ contributionId: idOf<ContributionId>(from), organisation: from, paragraph: 1, version: 1 }],
  shape: {
    kind: 'paragraph',
    marks: [{ start: text.length, end: text.length + 1, note: '1' }],
    notes: [
      {
        ...{ label: '1', text: `The note of ${from}.`, marks: [{ start: 4, end: 8, look: 'strong' as const }] },
        ...{ contributionId: idOf<ContributionId>(from), paragraph: 7, version: 1 },
      },
    ],
  },
});
const withNotes = async () => {
  const phrases = createPhrases('en', await translateIn('en'), 'UTC');
  const passages = [noted('Dear', 'alpha', 1), noted('Far', 'beta', 2)];
  return composeCompilation({ ...compilation, passages }, null, phrases);
};

test('K16 given passages of two contributions that each brought a footnote 1, then every format has both, each under its own passage', async () => {
  const document = await withNotes();
  const html = writeHtml(document, () => null);
  for (const from of ['alpha', 'beta']) {
    const to = new RegExp(`id="passage-p-${from}"[^>]*>\\w+<a href="#(note-[^"]+)"><sup>1</sup></a>`).exec(html)?.[1];
    expect(html).toMatch(new RegExp(`id="${to}".*The <strong>note</strong> of ${from}\\.`));
  }
  const markdown = writeMarkdown(document);
  expect(markdown.indexOf('of alpha')).toBeLessThan(markdown.indexOf('**1.2**'));
  expect(markdown).toContain('<sup>1</sup> The **note** of beta.');
  expect(JSON.stringify(typstData(document))).toContain(' of alpha.');
});

test('K16 given passages that call footnotes, when they are a Word file, then LibreOffice has real footnotes with the words of each, at its call', async () => {
  const both = [await withNotes(), await composed()];
  for (const document of both) expect(await writeDocx(document)).toEqual(await writeDocx(document));
  const [noted = '', shaped = ''] = await Promise.all(both.map(async (each) => asOpenDocument(await writeDocx(each))));
  expect(footnotesIn(noted)).toEqual([
    { before: '1.1Dear', said: 'The note of alpha.' },
    { before: '1.2Far', said: '[1] The note of beta.' },
  ]);
  expect(footnotesIn(shaped)).toEqual([
    { before: '1.2Transit is very dear, see the survey', said: '1.7 Of last year. Sources: A, ¶ 7' },
  ]);
});
