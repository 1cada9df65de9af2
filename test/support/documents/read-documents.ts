import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Spaces inside a span of time keep it on one line. */
export const plainSpaces = (words: string): string => words.replace(/\s+/g, ' ');

/** By poppler where it is installed: the only reader here that is not ours. */
export function textOfPdf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'openfloor-pdf-')), 'document.pdf');
  writeFileSync(file, pdf);
  return plainSpaces(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
}

/** What is read in `word/document.xml`: paragraphs and cells apart. */
export const wordsOfDocx = (xml: string): string =>
  plainSpaces(xml.replace(/<\/w:(p|tc)>/g, ' ').replace(/<[^>]+>/g, ''));

export const paragraphsOfDocx = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

/** Each chart's table, as it stands in the file. */
export const chartsOfDocx = (xml: string): readonly string[] =>
  (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) => table.includes('w:fill="0B5C8A"'));

/** How many cells of the grid are filled in a colour, bar by bar. */
export const barsOfDocx = (xml: string, fill: string): readonly number[] =>
  (xml.match(/<w:tcPr>.*?<\/w:tcPr>/gs) ?? [])
    .filter((cell) => cell.includes(`w:fill="${fill}"`))
    .map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
