import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document as DocxFile, Packer, Paragraph } from 'docx';
import { translateIn } from '../../server/dictionaries.ts';
import { writeAkn } from '../../server/documents/akn/write-akn.ts';
import { writeDocx } from '../../server/documents/docx/write-docx.ts';
import { fontBlobs } from '../../server/documents/fonts.ts';
import { writeHtml } from '../../server/documents/markup/write-html.ts';
import { writeMarkdown } from '../../server/documents/markup/write-markdown.ts';
import { writePdf } from '../../server/documents/pdf/write-pdf.ts';
import { minutesJson } from '../../server/documents/readings/minutes-json.ts';
import { interventionsCsv } from '../../server/documents/tables.ts';
import { composeDraft, composeMinutes, type MinutesSource } from '../../shared/report/compose/compose-minutes.ts';
import type { Document } from '../../shared/report/document.ts';
import { mapText } from '../../shared/report/map-text.ts';
import { createPhrases } from '../../shared/report/phrases.ts';
import { answerQuestions } from './child.ts';

export const FORMS = ['html', 'md', 'docx', 'pdf', 'json', 'akn.xml', 'csv'] as const;
export type Form = (typeof FORMS)[number];
export type Said = Pick<MinutesSource, 'skeleton' | 'edition'> & { readonly text: ReturnType<MinutesSource['textOf']> };
export type Question = { readonly side: 'ours' | 'bare'; readonly form: Form; readonly said: Said };
/** `ms` of the first file of the process, as who asks first waits; `bytes` of memory at most. */
export type Made = { readonly ms: number; readonly bytes: number };

const ORIGIN = 'https://openfloor.example';
const REMARKS = { substituted: '{characters}', setPlain: '{paragraphs}', comma: ', ' };

answerQuestions<Question>(async ({ side, form, said }) => {
  const phrases = createPhrases('en', await translateIn('en'), 'UTC');
  const source: MinutesSource = { ...said, textOf: () => said.text };
  const write: Readonly<Record<Form, () => unknown>> = {
    html: () => writeHtml(composeMinutes(source, phrases), () => null),
    md: () => writeMarkdown(composeMinutes(source, phrases)),
    docx: () => writeDocx(composeMinutes(source, phrases)),
    pdf: () => writePdf(composeMinutes(source, phrases), REMARKS),
    json: () => JSON.stringify(minutesJson(source, [], phrases, ORIGIN)),
    'akn.xml': () =>
      writeAkn({ ...said, draft: composeDraft(source, phrases), origin: ORIGIN }, phrases, (text) => text),
    csv: () => interventionsCsv(said.skeleton, phrases, ORIGIN),
  };
  const words = wordsOf(composeMinutes(source, phrases));
  const began = performance.now();
  await (side === 'ours' ? write[form]() : bare(form, words));
  return { ms: performance.now() - began, bytes: process.resourceUsage().maxRSS * 1024 } satisfies Made;
});

function wordsOf(document: Document): readonly string[] {
  const words: string[] = [];
  mapText(document, (text) => {
    words.push(text);
    return text;
  });
  return words;
}

/** The library alone with the same words, each a paragraph: no numbers, no tables, no links. */
function bare(form: Form, words: readonly string[]): unknown {
  if (form === 'docx')
    return Packer.toBuffer(new DocxFile({ sections: [{ children: words.map((text) => new Paragraph(text)) }] }));
  if (form !== 'pdf') return JSON.stringify(words);
  const compiler = NodeCompiler.create({ workspace: '/nonexistent', fontArgs: [{ fontBlobs: fontBlobs() }] });
  const mainFileContent = '#for text in json(bytes(sys.inputs.words)) { par(text) }';
  return compiler.pdf({ mainFileContent, inputs: { words: JSON.stringify(words) } });
}
