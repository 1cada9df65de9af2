import { Paragraph as DocxParagraph, type FileChild, type IPropertiesOptions, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Document } from '../../../shared/report/document.ts';
import { paragraph, run } from './docx-runs.ts';
import { CONTENTS_STYLE } from './docx-styles.ts';

/** Laying out takes some 7 ms for each block, far more than writing it. Of a longer text Word asks for the pages when it opens the file. */
const PAGES_OF_AT_MOST = 300;
const hasPages = ({ contents, blocks }: Document): boolean =>
  contents !== undefined && blocks.length <= PAGES_OF_AT_MOST;

/** With the pages on which its parts begin, as far as they can be known without the word processor. */
export function contentsOf(document: Document): readonly FileChild[] {
  const { contents, direction, blocks } = document;
  if (contents === undefined || !blocks.some(({ type }) => type === 'heading')) return [];
  return [
    paragraph(direction, { style: CONTENTS_STYLE, children: run(direction, contents) }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
    new DocxParagraph({}),
  ];
}

/** A setting of the file: who works out the pages. */
export const pagesOf = (document: Document): Pick<IPropertiesOptions, 'pageNumbers'> =>
  hasPages(document) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {};
