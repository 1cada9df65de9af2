import { type Refusal, refuse } from '../../shared/decision.ts';
import { FILE_MAX, type Reading } from '../../shared/paper/reading.ts';
import { compose } from './composing/compose.ts';
import type { Draft } from './composing/draft.ts';
import type { FileToRead } from './file-to-read.ts';
import { type Kind, kindOf } from './kind-of.ts';
import { NotReadable } from './not-readable.ts';

type Reader = (bytes: Uint8Array) => Draft | Promise<Draft>;

/** Each is loaded with the first file of its kind: that of PDF takes longer than most files. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  docx: async () => (await import('./word/read-word.ts')).readWord,
  odt: async () => (await import('./opendocument/read-opendocument.ts')).readOpenDocument,
  pdf: async () => (await import('./printed/read-pdf.ts')).readPdf,
  html: async () => (await import('./web/read-html.ts')).readHtml,
  markdown: async () => (await import('./web/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./plain/read-plain.ts')).readPlain,
};

/** What a file says, or why it cannot be read. It takes as long as it takes: who calls it bounds its time and memory. */
export async function read({ name, bytes }: FileToRead): Promise<Reading | Refusal> {
  if (bytes.byteLength > FILE_MAX) return refuse('file-too-large');
  if (bytes.byteLength === 0) return refuse('file-empty');
  try {
    const readAs = await READERS[await kindOf(bytes, name)]();
    return compose(await readAs(bytes));
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.code);
    // The stack of calls is as deep as what lies in the file.
    if (error instanceof RangeError) return refuse('file-unfolds');
    throw error;
  }
}
