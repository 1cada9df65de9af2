import {
  BorderStyle,
  Paragraph as DocxParagraph,
  type FileChild,
  ShadingType,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Bar, Bars, Document } from '../../../shared/report/document.ts';
import { paragraph, run, TEXT_WIDTH } from './docx-runs.ts';
import { captionOf, fixedTable, NO_BORDERS } from './docx-tables.ts';

/** How many cells long the longest bar is; the rest of the width is for its words. */
const STEPS = 40;
const STEP = 90;
const LABEL = 2600;
const REST = TEXT_WIDTH - LABEL - STEPS * STEP;
const WIDTHS = [LABEL, ...Array.from({ length: STEPS }, () => STEP), REST];
/** Dark and light, so that they can be told apart in print as well. */
const FILLS = ['0B5C8A', 'A9CBDD'] as const;
const SIZE = 18;

/**
 * A chart of shaded cells: every word processor shows it, and a screen reader can read its words. Each paragraph is kept with the
 * next one, so that the chart stays on one page. LibreOffice looks at the first cell of each row, which docx itself would fill
 * without that setting.
 */
export const barsDocx = ({ caption, measures, groups }: Bars, document: Document): readonly FileChild[] => [
  captionOf(caption, document),
  legend(measures, document),
  fixedTable(document, WIDTHS, {
    borders: NO_BORDERS,
    rows: groups.flatMap(({ label, bars }) =>
      bars.map(
        (bar, measure) =>
          new TableRow({
            children: [labelCell(label, measure, document), ...barCells(bar, measure, document)],
          }),
      ),
    ),
  }),
  new DocxParagraph({}),
];

const shadingOf = (measure: number) => ({ type: ShadingType.CLEAR, color: 'auto', fill: FILLS[measure] ?? FILLS[0] });

const legend = (measures: readonly string[], { direction }: Document): DocxParagraph =>
  paragraph(direction, {
    keepNext: true,
    children: measures.flatMap((measure, index) => [
      ...run(direction, '\u00a0\u00a0\u00a0', { size: SIZE, shading: shadingOf(index) }),
      ...run(direction, `\u00a0${measure}   `, { size: SIZE }),
    ]),
  });

const line = ({ direction }: Document, text: string) =>
  paragraph(direction, {
    spacing: { after: 0, line: 240 },
    keepNext: true,
    children: run(direction, text, { size: SIZE }),
  });

/** The cell beside all bars of its group: it begins with the first bar, and continues beside the others. */
const labelCell = (label: string, measure: number, document: Document): TableCell =>
  new TableCell({
    width: { size: LABEL, type: WidthType.DXA },
    verticalMerge: measure === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    children: [line(document, measure === 0 ? label : '')],
  });

/** Space between the bars is a border in the colour of the paper. */
const PAPER = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };

function barCells({ part, text }: Bar, measure: number, document: Document): readonly TableCell[] {
  const steps = part === 0 ? 0 : Math.max(1, Math.round(part * STEPS));
  const bar = new TableCell({
    columnSpan: steps,
    width: { size: steps * STEP, type: WidthType.DXA },
    shading: shadingOf(measure),
    borders: { top: PAPER, bottom: PAPER },
    children: [line(document, '')],
  });
  const words = new TableCell({
    columnSpan: STEPS - steps + 1,
    width: { size: (STEPS - steps) * STEP + REST, type: WidthType.DXA },
    children: [line(document, text)],
  });
  return steps === 0 ? [words] : [bar, words];
}
