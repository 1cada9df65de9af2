import { type Refusal, refuse } from '../../shared/decision.ts';
import { FILE_MAX, type Reading } from '../../shared/paper/reading.ts';
import { compose } from './composing/compose.ts';
import type { Draft } from './composing/draft.ts';
import type { FileToRead } from './file-to-read.ts';
import { type Kind, kindOf } from './kind-of.ts';
import { NotReadable } from './not-readable.ts';
import { readOpenDocument } from './opendocument/read-opendocument.ts';
import { readPlain } from './plain/read-plain.ts';
import { readPdf } from './printed/read-pdf.ts';
import { readHtml } from './web/read-html.ts';
import { readMarkdown } from './web/read-markdown.ts';
import { readWord } from './word/read-word.ts';

const READERS: Readonly<Record<Kind, (bytes: Uint8Array) => Draft | Promise<Draft>>> = {
  docx: readWord,
  odt: readOpenDocument,
  pdf: readPdf,
  html: readHtml,
  markdown: readMarkdown,
  text: readPlain,
};

/** What a file says, or why it cannot be read. It takes as long as it takes: who calls it bounds its time and memory. */
export async function read({ name, bytes }: FileToRead): Promise<Reading | Refusal> {
  if (bytes.byteLength > FILE_MAX) return refuse('file-too-large');
  if (bytes.byteLength === 0) return refuse('file-empty');
  try {
    const kind = await kindOf(bytes, name);
    return compose(await READERS[kind](bytes));
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.code);
    // The stack of calls is as deep as what lies in the file.
    if (error instanceof RangeError) return refuse('file-unfolds');
    throw error;
  }
}
