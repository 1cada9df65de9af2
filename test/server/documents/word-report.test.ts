import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { type Document, heading, plain, textOf, unnumbered } from '../../../shared/report/document.ts';
import { withWholeAddresses } from '../../../shared/report/whole-addresses.ts';
import { documentOfTexts } from '../../support/documents/document-of-texts.ts';
import { firstMinutes } from '../../support/documents/first-minutes.ts';
import { asPrinted } from '../../support/documents/libreoffice.ts';
import { readByPoppler } from '../../support/documents/poppler.ts';
import { paragraphsOfDocx, textOfPdf, wordsOfDocx } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';

async function wordOf(document: Document) {
  const file = Buffer.from(await writeDocx(withWholeAddresses(document, 'https://openfloor.example')));
  const xml = fileInZip(file, 'word/document.xml');
  return { file, paragraphs: paragraphsOfDocx(xml), xml, numbering: fileInZip(file, 'word/numbering.xml') };
}

const numberedIn = ({ blocks }: Document) =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && block.number !== null ? [[block.number, textOf(block.inlines)] as const] : [],
  );
const firstWord = (words: string): string => words.replace(/[\u2066-\u2069]/g, '').split(/[\s(]/)[0] ?? '';

describe.each(['en', 'zh', 'ar'] as const)('Given minutes as a Word file in %s', (language) => {
  test('when LibreOffice prints them, then every paragraph has the number that is cited, and each heading its page', async () => {
    const document = await firstMinutes(language);
    const { file } = await wordOf(document);
    const printed = await asPrinted(file);
    const words = textOfPdf(printed);
    for (const [number, said] of numberedIn(document))
      if (language !== 'ar') expect(words).toContain(`${number} ${firstWord(said)}`);
      else expect(words).toMatch(new RegExp(`(^|\\D)${number.replace('.', '\\.')}(\\D|$)`));
    const titles = document.blocks.flatMap((block) => (block.type === 'heading' ? [textOf(block.inlines)] : []));
    const { bookmarks, fonts } = readByPoppler(printed);
    for (const title of titles) expect(bookmarks.some((each) => each.includes(title))).toBe(true);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    expect(words).toContain('1/');
  });
});

describe('Given minutes as a Word file', () => {
  test('when it is opened, then numbers count by themselves, parts are headings, and a table of contents has their pages', async () => {
    const document = await firstMinutes('en');
    const { paragraphs, xml, numbering } = await wordOf(document);
    const counted = paragraphs.filter((each) => each.includes('<w:ilvl w:val="1"/>'));
    expect(counted.length).toBe(numberedIn(document).length);
    expect(numbering).toContain('<w:lvlText w:val="%1.%2"/>');
    const first = paragraphs.find((each) => wordsOfDocx(each).includes('What was said') && each.includes('Heading2'));
    expect(first).toBeDefined();
    expect(xml.includes('TOC \\h \\o &quot;1-2&quot;')).toBe(true);
    expect(xml.includes('w:dirty')).toBe(false);
    const lines = paragraphs.filter((each) => each.includes('<w:pStyle w:val="TOC1"/>')).map(wordsOfDocx);
    expect(lines.length).toBe(document.blocks.filter((block) => block.type === 'heading' && block.level === 1).length);
    for (const line of lines) expect(line).toMatch(/\d$|\d\s*$/);
    expect(lines.at(-1)).toContain('Annex: list of participants');
  });

  test('R30 when a paragraph is cited, then the file has its address', async () => {
    const { file } = await wordOf(await firstMinutes('en'));
    const links = fileInZip(file, 'word/_rels/document.xml.rels');
    const idOf = (address: string) => new RegExp(`Id="(\\w+)"[^>]*Target="${address}"`).exec(links)?.[1] ?? '';
    const xml = fileInZip(file, 'word/document.xml');
    const to = (id: string, place: string) =>
      new RegExp(
        `<w:hyperlink [^>]*r:id="${id}" w:anchor="${place}"|<w:hyperlink [^>]*w:anchor="${place}" r:id="${id}"`,
      );
    expect(idOf('https://openfloor\\.example/meetings/2015-09-28/minutes\\?revision=2')).not.toBe('');
    expect(xml).toMatch(to(idOf('https://openfloor\\.example/meetings/2015-09-28/minutes\\?revision=2'), 'p-1\\.1'));
  });

  test('when numbers do not follow each other, then those that are cited stand as text', async () => {
    const paragraph = (number: string) => ({ ...unnumbered(plain(`Of ${number}.`)), number });
    const blocks = [
      heading(1, 'Second', '2'),
      ...['2.1', '2.2a', '2.2', '2.7'].map(paragraph),
      heading(1, 'Fifth', '5'),
      paragraph('5.1'),
    ];
    const report = { ...documentOfTexts(['Title']), contents: 'Contents', blocks };
    const { paragraphs, numbering } = await wordOf(report);
    const said = (number: string) =>
      paragraphs
        .map(wordsOfDocx)
        .find((words) => words.includes(`Of ${number}.`))
        ?.trim();
    expect(['2.1', '2.2a', '2.2', '2.7', '5.1'].map(said)).toEqual([
      'Of 2.1.',
      '2.2aOf 2.2a.',
      'Of 2.2.',
      '2.7Of 2.7.',
      'Of 5.1.',
    ]);
    expect(numbering).toContain('<w:start w:val="5"/>');
  });

  test('when it is written twice, then it is the same, byte for byte', async () => {
    const [first, second] = [await wordOf(await firstMinutes('ar')), await wordOf(await firstMinutes('ar'))];
    expect(first.file.equals(second.file)).toBe(true);
  });
});
