import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { writeMarkdown } from '../../../server/documents/markup/write-markdown.ts';
import { type Block, type Document, unnumbered } from '../../../shared/report/document.ts';
import { documentOfTexts } from '../../support/documents/document-of-texts.ts';
import { paragraphsOfDocx } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({ ...documentOfTexts([]), blocks });
const markdown = (document: Document) => writeMarkdown(document);
async function docx(document: Document) {
  const file = Buffer.from(await writeDocx(document));
  return { document: fileInZip(file, 'word/document.xml'), numbering: fileInZip(file, 'word/numbering.xml') };
}

describe('Given a point of two paragraphs', () => {
  const texts = ['first', 'second'].map((text) => unnumbered({ type: 'text', text, style: 'plain' }));
  const points: Document = documentOf({ type: 'list', ordered: true, items: [texts] });

  test('when it is taken as DOCX, then the second stands as far in as the first', async () => {
    const { document, numbering } = await docx(points);
    const second = paragraphsOfDocx(document).find((each) => each.includes('second'));
    const indent = /<w:ind w:start="(\d+)"/;
    expect(second).not.toContain('<w:numPr>');
    expect(indent.exec(second ?? '')?.[1]).toBe(
      indent.exec(numbering.slice(numbering.lastIndexOf('<w:abstractNum ')))?.[1],
    );
  });
});

describe('Given words that look like Markdown', () => {
  const paragraph = (text: string) => markdown(documentOf(unnumbered({ type: 'text', text, style: 'plain' })));

  test.each([
    ['1. not a list', '1\\. not a list'],
    ['a\n2) nor this', 'a\\\n2\\) nor this'],
    ['a\n===', 'a\\\n\\==='],
    ['a\n---', 'a\\\n\\---'],
    ['+ a', '\\+ a'],
    ['    no code', 'no code'],
    ['1986 was', '1986 was'],
  ])('when %j is taken as Markdown, then it is a paragraph of these words', (text, written) => {
    expect(paragraph(text)).toContain(written);
  });
});

describe('Given a table of a document in Arabic', () => {
  test('when it is taken as DOCX, then Latin sentences keep their signs, and rows may break', async () => {
    const rows = [['مثال: Is cost decisive?', 'IXP.']];
    const table = { type: 'table', caption: 'Is cost decisive?', head: ['أ', 'ب'], rows } as const;
    const { document } = await docx({ ...documentOf(table), direction: 'rtl' });
    expect(document).toContain('\u200eIs cost decisive?\u200e');
    expect(document).toContain('\u200eIXP.\u200e');
    expect(document).not.toContain('cantSplit');
  });
});
