import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { writeHtml } from '../../../server/documents/markup/write-html.ts';
import { writeMarkdown } from '../../../server/documents/markup/write-markdown.ts';
import { writePdf } from '../../../server/documents/pdf/write-pdf.ts';
import { type LineKind, paragraphKind, readLines } from '../../../shared/minutes/lines.ts';
import { linesToBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { composeRichText } from '../../../shared/report/compose/compose-rich-text.ts';
import type { Document } from '../../../shared/report/document.ts';
import { paragraphsOfDocx, textOfPdf } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';

const REMARKS = { substituted: '{characters}', setPlain: '', comma: ', ' };

type Written = readonly [Partial<LineKind>, ...(string | readonly [string, object])[]];

/** As an editor leaves it in the meeting's text. */
function documentOf(lines: readonly Written[], direction: Document['direction'] = 'ltr'): Document {
  const text = new Y.Doc().getText('text');
  for (const [kind, ...runs] of lines) {
    for (const run of runs) {
      const [words, marks] = typeof run === 'string' ? [run, {}] : run;
      text.insert(text.length, words, { strong: null, em: null, sub: null, sup: null, href: null, ...marks });
    }
    text.insertEmbed(text.length, new Y.Map(Object.entries({ ...paragraphKind, ...kind })), {});
  }
  const blocks = composeRichText(linesToBlocks(readLines(text)));
  const head = {
    language: 'en',
    direction,
    title: 'Minutes',
    day: '2015-09-28',
    kicker: '',
    facts: [],
    notices: [],
    head: 'head',
    foot: 'foot',
  };
  return { ...head, blocks };
}

const html = (document: Document) => /<\/header>(.*)<\/main>/s.exec(writeHtml(document, () => null))?.[1] ?? '';
const markdown = (document: Document) => writeMarkdown(document).split('\n\n').slice(2, -2).join('\n\n');
async function docx(document: Document) {
  const file = Buffer.from(await writeDocx(document));
  return {
    document: fileInZip(file, 'word/document.xml'),
    numbering: fileInZip(file, 'word/numbering.xml'),
    links: fileInZip(file, 'word/_rels/document.xml.rels'),
  };
}
const pdf = (document: Document) => textOfPdf(Buffer.from(writePdf(document, REMARKS).bytes));

const bullet = (indent: number): Partial<LineKind> => ({ role: 'bullet', indent });
const ordered = (indent: number, start: number | null = null): Partial<LineKind> => ({
  role: 'ordered',
  indent,
  start,
});

describe('Given lists in lists', () => {
  const deep = documentOf(Array.from({ length: 30 }, (_, n) => [bullet(n), `point ${n + 1}.`] as const));

  test('when they are thirty deep, then every export has each point, and the page its depth', async () => {
    const [page, words] = [html(deep), pdf(deep)];
    const file = await docx(deep);
    for (let n = 1; n <= 30; n += 1) {
      expect(page).toContain(`point ${n}.`);
      expect(words).toContain(`point ${n}.`);
      expect(file.document).toContain(`point ${n}.`);
      expect(markdown(deep)).toContain(`${'  '.repeat(n - 1)}- point ${n}\\.`.replace('\\.', '.'));
    }
    expect(page.match(/<ul/g)?.length).toBe(30);
  });

  test('when a word processor opens them, then each of nine levels stands further in, and deeper ones too', async () => {
    const { document, numbering } = await docx(deep);
    const levels = paragraphsOfDocx(document).flatMap((each) => /<w:ilvl w:val="(\d+)"/.exec(each)?.[1] ?? []);
    expect(levels.map(Number)).toEqual(Array.from({ length: 30 }, (_, n) => Math.min(n, 8)));
    const indents = numbering
      .split('<w:abstractNum ')
      .slice(-30)
      .map(
        (each, n) => [...each.matchAll(/<w:ind w:start="(\d+)"/g)].map(([, twips]) => Number(twips))[Math.min(n, 8)],
      );
    expect([...indents].sort((a, b) => Number(a) - Number(b))).toEqual(indents);
    expect(new Set(indents).size).toBe(30);
  });
});

describe('Given numbered points', () => {
  const counted = documentOf([
    [ordered(0, 7), 'seventh'],
    [ordered(1, 3), 'third within'],
    [ordered(0), 'eighth'],
    [ordered(0, 20), 'twentieth'],
  ]);

  test('when they start from a number, then every export counts from it', async () => {
    expect(html(counted)).toMatch(/<ol start="7".*?seventh.*?<ol start="3".*?third within.*?eighth.*?<ol start="20"/s);
    expect(markdown(counted)).toBe('7. seventh\n\n   3. third within\n8. eighth\n\n20) twentieth');
    expect(pdf(counted)).toMatch(/7\. seventh.*3\. third within.*8\. eighth.*20\. twentieth/);
    const { numbering } = await docx(counted);
    for (const start of [7, 3, 20]) expect(numbering).toContain(`<w:start w:val="${start}"/>`);
  });
});

describe('Given marks', () => {
  const marked = documentOf([
    [
      {},
      'It is ',
      ['bold and slanted', { strong: true, em: true }],
      ', H',
      ['2', { sub: true }],
      'O, m',
      ['2', { sup: true }],
    ],
    [{ role: 'heading', level: 1 }, 'On ', ['slanted', { em: true }], ' matters'],
    [{}, 'first line\n- second line'],
    [
      {},
      'See ',
      ['the report', { href: 'https://example.org/a?b=1&copy=2' }],
      ' or ',
      ['run', { href: 'javascript:alert(1)' }],
    ],
  ]);

  test('when they are taken as HTML, then all of them are there, and no link but one to a page', () => {
    const page = html(marked);
    expect(page).toContain('<strong><em>bold and slanted</em></strong>, H<sub>2</sub>O, m<sup>2</sup>');
    expect(page).toContain('<h3>On <em>slanted</em> matters</h3>');
    expect(page).toContain('first line<br>- second line');
    expect(page).toContain('<a href="https://example.org/a?b=1&amp;copy=2" rel="noopener noreferrer">the report</a>');
    expect(page).not.toContain('javascript:');
  });

  test('when they are taken as Markdown, then all of them are there', () => {
    const words = markdown(marked);
    expect(words).toContain('***bold and slanted***, H<sub>2</sub>O, m<sup>2</sup>');
    expect(words).toContain('### On *slanted* matters');
    expect(words).toContain('first line\\\n\\- second line');
    expect(words).toContain('[the report](<https://example.org/a?b=1\\&copy=2>)');
    expect(words).not.toContain('javascript:');
  });

  test('when marks touch or end with a sign, then Markdown reads them as marks', () => {
    const touching = documentOf([
      [{}, ['Note:', { strong: true }], 'then ', ['a', { strong: true }], ['b', { em: true }]],
    ]);
    expect(markdown(touching)).toBe('<strong>Note:</strong>then <strong>a</strong><em>b</em>');
  });

  test.each<[string, Written[1][]]>([
    ['**Decision.** They agree.', [['Decision.', { strong: true }], ' They agree.']],
    ['**Decision.** They agree.', [['Decision. ', { strong: true }], 'They agree.']],
    ['See *(a)* and ***“b”***', ['See ', ['(a)', { em: true }], ' and ', ['“b”', { strong: true, em: true }]]],
    ['See<em>(a)</em>', ['See', ['(a)', { em: true }]]],
    ['<strong>(a)</strong>then', [['(a)', { strong: true }], 'then']],
    ['H<strong><sub>2</sub></strong>O', ['H', ['2', { strong: true, sub: true }], 'O']],
  ])('when white space stands outside of a sign, then the marks are those of Markdown: %s', (written, runs) => {
    expect(markdown(documentOf([[{}, ...runs]]))).toBe(written);
  });

  test('when they are taken as DOCX, then all of them are there', async () => {
    const { document, links } = await docx(marked);
    expect(document).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/>.*?bold and slanted/s);
    expect(document).toContain('<w:vertAlign w:val="subscript"/>');
    expect(document).toContain('<w:vertAlign w:val="superscript"/>');
    expect(document).toMatch(/first line.*?<w:br\/>.*?- second line/s);
    expect(links).toContain('Target="https://example.org/a?b=1&amp;copy=2" TargetMode="External"');
    expect(links).not.toContain('javascript:');
  });

  test('when they are taken as PDF, then their words are there and the link leads somewhere', () => {
    expect(pdf(marked)).toContain('bold and slanted');
    const raw = Buffer.from(writePdf(marked, REMARKS).bytes).toString('latin1');
    expect(raw).toContain('https://example.org/a?b=1&copy=2');
    expect(raw).not.toContain('javascript:');
  });
});

describe('Given a table', () => {
  const rows: readonly Written[] = [
    [{ role: 'cell', begins: 'table' }, 'Country'],
    [{ role: 'cell' }, ['Members', { strong: true }]],
    [{ role: 'cell', begins: 'row' }, 'Kenya|Nairobi\nMombasa'],
    [{ role: 'cell' }, '1201'],
    [{ role: 'cell' }, '500'],
    [{}, 'After it.'],
  ];

  test('when it is exported, then its cells stand apart, each as it was written', async () => {
    const table = documentOf(rows);
    expect(html(table)).toContain(
      '<tr><td>Country</td><td><strong>Members</strong></td><td></td></tr>\n<tr><td>Kenya|Nairobi<br>Mombasa</td><td>1201</td><td>500</td></tr>',
    );
    expect(markdown(table)).toContain(
      '| Country | **Members** |  |\n| --- | --- | --- |\n| Kenya\\|Nairobi<br>Mombasa | 1201 | 500 |',
    );
    const { document } = await docx(table);
    const grid = document.slice(document.indexOf('Country'));
    expect(grid.slice(0, grid.indexOf('</w:tbl>')).match(/<w:tc>/g)?.length).toBe(5);
    expect(pdf(table)).toMatch(/Country\s+Members.*Nairobi.*1201\s+500/s);
  });

  test('when cells name their column or row, then every format that can says so', async () => {
    const headed = documentOf([
      [{ role: 'cell', begins: 'table', heads: true }, 'Country'],
      [{ role: 'cell', heads: true }, 'Members'],
      [{ role: 'cell', begins: 'row', heads: true }, 'Kenya'],
      [{ role: 'cell' }, '1201'],
    ]);
    expect(html(headed)).toContain(
      '<tr><th scope="col">Country</th><th scope="col">Members</th></tr>\n<tr><th scope="row">Kenya</th><td>1201</td></tr>',
    );
    const { document } = await docx(headed);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(document).toMatch(/<w:b\/>.*?Kenya/s);
    expect(pdf(headed)).toMatch(/Country\s+Members.*Kenya\s+1201/s);
    expect(markdown(headed)).toContain('| Country | Members |\n| --- | --- |\n| Kenya | 1201 |');
  });

  test('when it runs from right to left, then it is set all the same', async () => {
    const table = documentOf(
      rows.map(([kind, ...runs]) => [kind, ...runs.map((run) => (run === 'Country' ? 'البلد' : run))] as Written),
      'rtl',
    );
    expect((await docx(table)).document).toContain('<w:bidiVisual/>');
    expect(pdf(table)).toContain('1201');
  });
});
