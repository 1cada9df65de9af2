import { writeDocx } from '../../server/documents/docx/write-docx.ts';
import { writeHtml } from '../../server/documents/markup/write-html.ts';
import { writeMarkdown } from '../../server/documents/markup/write-markdown.ts';
import { writePdf } from '../../server/documents/pdf/write-pdf.ts';
import { LANGUAGES } from '../../shared/languages/language.ts';
import { readable } from '../../shared/readable.ts';
import { mapText } from '../../shared/report/map-text.ts';
import { documentOfTexts, REMARKS } from '../support/documents/document-of-texts.ts';
import { randomTexts } from '../support/random/random-texts.ts';

const TEXTS = 5000;
const OF_A_DOCUMENT = 100;

/** `npx tsx test/load/exports.ts`: random texts of all scripts through every export. Ends with an error at the first that does not come. */
for (let at = 0; at < TEXTS / OF_A_DOCUMENT; at += 1) {
  const language = LANGUAGES[at % LANGUAGES.length] ?? 'en';
  const document = mapText(documentOfTexts(randomTexts(OF_A_DOCUMENT, 1000 + at), language), readable);
  const begun = performance.now();
  const pdf = writePdf(document, REMARKS);
  const set = performance.now();
  const docx = await writeDocx(document);
  const sizes = [pdf.bytes.length, docx.length, writeHtml(document, () => null).length, writeMarkdown(document).length];
  const times = [set - begun, performance.now() - set].map((ms) => `${Math.round(ms)} ms`);
  console.log(
    `${at + 1}: ${language}, ${sizes.join(', ')} bytes, ${times.join(' and ')}, ${pdf.missing.length} without a letter`,
  );
}
