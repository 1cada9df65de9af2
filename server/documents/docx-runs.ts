import { Paragraph as DocxParagraph, type IParagraphOptions, TextRun } from 'docx';
import { type Document, directionOfText } from '../../shared/minutes/document.ts';

export const GREY = '5A616A';

export const isRtl = (document: Document, text: string): boolean =>
  (directionOfText(text) ?? document.direction) === 'rtl';

export const paragraph = (document: Document, text: string, options: IParagraphOptions): DocxParagraph =>
  new DocxParagraph({ ...options, bidirectional: isRtl(document, text) });

export const run = (
  document: Document,
  text: string,
  options: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {},
) =>
  text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, text: line, rightToLeft: isRtl(document, line), ...(index > 0 ? { break: 1 } : {}) }),
    );
