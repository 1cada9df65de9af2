import {
  BorderStyle,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  type FileChild,
  type ITableOptions,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import {
  type Document,
  directionOf,
  type Grid,
  type Inline,
  type Table,
  textOf,
} from '../../../shared/report/document.ts';
import { headRowsOf } from '../../../shared/report/table-heads.ts';
import { columnWidths, partsOf } from '../column-widths.ts';
import { inlinesDocx } from './docx-inlines.ts';
import { GREY, paragraph, run, TEXT_WIDTH } from './docx-runs.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** A table as wide as the text, with columns of these widths in twips, from the side where reading begins. */
export const fixedTable = (
  { direction }: Document,
  widths: readonly number[],
  options: Pick<ITableOptions, 'rows' | 'borders'>,
): DocxTable =>
  new DocxTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: direction === 'rtl',
    ...options,
  });

const FACTS = [2600, TEXT_WIDTH - 2600] as const;

/** What stands under the title: one row for each fact, without lines. */
export const factsTable = (document: Document): DocxTable =>
  fixedTable(document, FACTS, {
    borders: NO_BORDERS,
    rows: document.facts.map(
      ({ term, text }) =>
        new TableRow({
          children: [cellOf(document, term, FACTS[0], { color: GREY }), cellOf(document, text, FACTS[1])],
        }),
    ),
  });

/** A cell is aligned as the document runs; its words run in their own direction. */
const cellOf = ({ direction }: Document, text: string, width: number, options: Parameters<typeof run>[2] = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [paragraph(direction, { spacing: { before: 40, after: 40 }, children: run(direction, text, options) })],
  });

const HAIR = { style: BorderStyle.SINGLE, size: 2, color: 'BBBBBB' };

export function tableDocx(table: Table, document: Document): readonly FileChild[] {
  const widths = columnWidths(table, document).map((part) => Math.round(part * TEXT_WIDTH));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map((text, column) => cellOf(document, text, widths[column] ?? 0, { bold: isHead, size: 20 })),
    });
  return [
    captionOf(table.caption, document),
    fixedTable(document, widths, {
      borders: { ...NO_BORDERS, bottom: HAIR, insideHorizontal: HAIR },
      rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
    }),
    new DocxParagraph({}),
  ];
}

export function gridDocx(grid: Grid, around: Document): readonly FileChild[] {
  const document = { ...around, direction: grid.direction ?? around.direction };
  const widths = partsOf(grid.rows.map((row) => row.map(textOf))).map((part) => Math.round(part * TEXT_WIDTH));
  const cell = (inlines: readonly Inline[], width: number, bold: boolean) => {
    const direction = directionOf(inlines, document);
    const children = inlinesDocx(inlines, direction, { size: 20, ...(bold && { bold }) });
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [paragraph(direction, { spacing: { before: 40, after: 40 }, children })],
    });
  };
  const rows = grid.rows.map(
    (row, r) =>
      new TableRow({
        tableHeader: r < headRowsOf(grid.heads),
        children: row.map((inlines, c) => cell(inlines, widths[c] ?? 0, grid.heads?.[r]?.[c] ?? false)),
      }),
  );
  return [fixedTable(document, widths, { rows }), new DocxParagraph({})];
}

export const captionOf = (caption: string, { direction }: Document): DocxParagraph =>
  paragraph(direction, {
    keepNext: true,
    spacing: { before: 160 },
    children: run(direction, caption, { bold: true }),
  });
