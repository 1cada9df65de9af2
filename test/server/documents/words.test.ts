import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { writeHtml } from '../../../server/documents/markup/write-html.ts';
import { writeMarkdown } from '../../../server/documents/markup/write-markdown.ts';
import { writePdf } from '../../../server/documents/pdf/write-pdf.ts';
import { readable } from '../../../shared/readable.ts';
import { type Document, unnumbered } from '../../../shared/report/document.ts';
import { mapText } from '../../../shared/report/map-text.ts';
import words from '../../fixtures/words-people-write.json' with { type: 'json' };
import { documentOfTexts, REMARKS } from '../../support/documents/document-of-texts.ts';
import { textOfPdf } from '../../support/documents/read-documents.ts';
import { fileInZip } from '../../support/documents/read-zip.ts';
import { randomTexts } from '../../support/random/random-texts.ts';

const cleaned = (document: Document): Document => mapText(document, readable);
const pdfOf = (...texts: string[]) => {
  const { bytes, missing } = writePdf(cleaned(documentOfTexts(texts)), REMARKS);
  return { text: textOfPdf(Buffer.from(bytes)), raw: Buffer.from(bytes).toString('latin1'), missing };
};

describe('Given words that people write', () => {
  const cases = words.cases.map(({ text }) => text);

  test.each(cases)('when %j is exported, then the PDF comes', (text) => {
    expect(pdfOf(text).raw).toMatch(/^%PDF-/);
  });

  test('when signs have letters in a font, then they are shown', () => {
    const { text, missing } = pdfOf(
      'Approved 👏',
      '✅ agreed',
      '❤️',
      '1️⃣',
      '🇨🇭',
      '👩‍💻',
      '公益与决策',
      'Đặng Thị Ánh Żółć',
      'اختبار (٪)',
    );
    expect(missing).toEqual([]);
    expect(text).toContain('Approved 👏');
    expect(text).toContain('公益与决策');
    expect(text).not.toContain('U+');
  });

  test('when no font has a letter, then its number stands in its place, and the file names it at its end', () => {
    const { text, missing } = pdfOf('\uf0b7 first point', 'one \u{10ffff}\u{f0000}\ud880\udc00 two');
    expect(missing).toContain('U+F0B7');
    expect(text).toContain('[U+F0B7] first point');
    expect(text).toMatch(/Without a letter: .*U\+F0B7/);
  });

  test('when a file is tagged, then it says so, and its words can be read aloud in their order', () => {
    const { raw } = pdfOf('One.', 'Two.');
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain('pdfuaid:part>1<');
  });

  test('when a document is set twice, then both files are the same, byte for byte', async () => {
    const document = cleaned(documentOfTexts([...cases, 'See https://example.org']));
    const linked = {
      ...document,
      blocks: [
        ...document.blocks,
        unnumbered({ type: 'text', text: 'a', style: 'plain', href: 'https://example.org' }),
      ],
    } as const;
    const files = async () => [Buffer.from(await writeDocx(linked)), Buffer.from(writePdf(linked, REMARKS).bytes)];
    const [first, second] = [await files(), await files()];
    expect(second.map((file) => file.toString('base64'))).toEqual(first.map((file) => file.toString('base64')));
    expect(first[0]?.readUInt32LE(10)).toBe(0x21 << 16);
    expect(first[1]?.toString('latin1')).not.toContain(`D:${new Date().getUTCFullYear()}`);
  });

  test('when words are in another language than the document, then every format says so', async () => {
    const document = documentOfTexts([
      'La neutralité est une condition de la confiance dans le point d’échange.',
      'The cost is what decides, and not the place.',
    ]);
    expect(writeHtml(document, () => null)).toMatch(/<span class="words"[^>]* lang="fr">La neutralité/);
    expect(fileInZip(Buffer.from(await writeDocx(document)), 'word/document.xml')).toContain('<w:lang w:val="fr-FR"');
    expect(Buffer.from(writePdf(document, REMARKS).bytes).toString('latin1')).toMatch(/\/Lang ?\(fr\)/);
  });
});

describe('Given texts of all scripts, at random', () => {
  const batches = [11, 12, 13].map((seed) => cleaned(documentOfTexts(randomTexts(60, seed))));

  test('when they are exported, then every file comes', async () => {
    for (const document of batches) {
      expect(Buffer.from(writePdf(document, REMARKS).bytes).toString('latin1', 0, 5)).toBe('%PDF-');
      expect(fileInZip(Buffer.from(await writeDocx(document)), 'word/document.xml')).not.toMatch(
        /[^\P{Cc}\t\n\r]|\p{Cs}/u,
      );
      for (const page of [writeHtml(document, () => null), writeMarkdown(document)])
        expect(page).not.toMatch(/[\u202a-\u202e]/);
    }
  }, 60_000);
});
