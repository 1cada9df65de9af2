import {
  BorderStyle,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  type FileChild,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Bars, Document, Table } from '../../shared/minutes/document.ts';
import { GREY, paragraph, run } from './docx-runs.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** What stands under the title: one row for each fact, without lines. */
export const factsTable = (document: Document): DocxTable =>
  new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    visuallyRightToLeft: document.direction === 'rtl',
    rows: document.facts.map(
      ({ term, text }) =>
        new TableRow({ children: [cellOf(document, term, 28, { color: GREY }), cellOf(document, text, 72)] }),
    ),
  });

const cellOf = (document: Document, text: string, width: number, options: Parameters<typeof run>[2] = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [paragraph(document, text, { spacing: { after: 40 }, children: run(document, text, options) })],
  });

const HAIR = { style: BorderStyle.SINGLE, size: 2, color: 'BBBBBB' };

export function tableDocx({ caption, head, rows }: Table, document: Document): readonly FileChild[] {
  const width = 100 / Math.max(1, head.length);
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text) => cellOf(document, text, width, { bold: isHead, size: 20 })),
    });
  return [
    captionOf(caption, document),
    new DocxTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { ...NO_BORDERS, bottom: HAIR, insideHorizontal: HAIR },
      visuallyRightToLeft: document.direction === 'rtl',
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    new DocxParagraph({}),
  ];
}

const captionOf = (caption: string, document: Document): DocxParagraph =>
  paragraph(document, caption, {
    keepNext: true,
    spacing: { before: 160 },
    children: run(document, caption, { bold: true }),
  });

/** A chart in characters: every word processor shows it, and it can be read aloud. */
export const barsDocx = ({ caption, bars }: Bars, document: Document): readonly FileChild[] => [
  captionOf(caption, document),
  ...bars.map(({ label, part, text }) => {
    const line = `${label}  ${'█'.repeat(Math.max(1, Math.round(part * 24)))}  ${text}`;
    return paragraph(document, label, { spacing: { after: 40 }, children: run(document, line, { size: 20 }) });
  }),
];
