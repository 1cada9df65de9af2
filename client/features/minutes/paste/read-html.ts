import { INDENT_MAX, type Line, type LineKind, paragraphKind, type Run } from '../../../../shared/minutes/lines.ts';
import { type HtmlElement, type HtmlNode, isElement, isUnseen, styleOf } from './html.ts';
import { createLines, type Lines } from './lines-written.ts';
import { pointOf } from './list-markers.ts';
import { type Marks, marksWithin, noMarks } from './marks.ts';
import { headsIn, type Row, rowsOf } from './table.ts';

/** `leftOut`: the names of the pictures that cannot be taken; empty for one without a name. */
export type Pasted = { readonly lines: readonly Line[]; readonly leftOut: readonly string[] };

const BLOCKS = new Set(
  'p div li ul ol dl dt dd blockquote pre section article main header footer figure figcaption address center table tr td th body h1 h2 h3 h4 h5 h6 hr form fieldset details summary caption'.split(
    ' ',
  ),
);
const PICTURES = new Set([
  'img',
  'picture',
  'svg',
  'canvas',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'v:imagedata',
]);

/** What stands around a piece of what is pasted. `depth`: of lists, from 0; -1 outside of any. */
type Around = { readonly marks: Marks; readonly depth: number; readonly isPre: boolean };

/** Where what is read goes: lines, and the names of what cannot be taken. */
type Into = { readonly out: Lines; readonly leftOut: string[] };

/** The lines of HTML from a clipboard: of Word, LibreOffice, Google Docs, sheets, and pages of any kind. */
export function readHtml(root: HtmlElement): Pasted {
  const leftOut: string[] = [];
  const lines = readWithin(root, leftOut, { marks: noMarks, depth: -1, isPre: false });
  return { lines, leftOut };
}

function readWithin(root: HtmlElement, leftOut: string[], around: Around): readonly Line[] {
  const into: Into = { out: createLines(), leftOut };
  readAll(into, root.children, around);
  return into.out.done();
}

function readAll(into: Into, nodes: readonly HtmlNode[], around: Around): void {
  for (const node of nodes) read(into, node, around);
}

function read(into: Into, node: HtmlNode, around: Around): void {
  if (!isElement(node)) into.out.words(node, around.marks, around.isPre);
  else if (!isUnseen(node)) readElement(into, node, around);
}

function readElement(into: Into, element: HtmlElement, around: Around): void {
  const { tag } = element;
  if (tag === 'br') into.out.lineBreak();
  else if (PICTURES.has(tag)) into.leftOut.push(nameOf(element));
  else if (tag === 'table') readTable(into, element, around);
  else if (tag === 'ul' || tag === 'ol') readList(into, element, around);
  else readPart(into, element, around);
}

function readPart(into: Into, element: HtmlElement, around: Around): void {
  const { out } = into;
  const isBlock = BLOCKS.has(element.tag);
  const point = isBlock ? pointOf(element) : null;
  if (isBlock) out.endLine();
  if (point) out.begin(kindOfPoint(point.number !== null, point.indent), point.number);
  else if (isHeading(element)) out.begin(headingOf(element.tag), null);
  readAll(into, element.children, {
    ...around,
    marks: isHeading(element) ? noMarks : marksWithin(element, around.marks),
    isPre: around.isPre || element.tag === 'pre' || /^pre/.test(styleOf(element).get('white-space') ?? ''),
  });
  if (isBlock) out.endLine();
}

/** Google and LibreOffice put a deeper list beside the points, not into one. */
function readList(into: Into, list: HtmlElement, around: Around): void {
  const within = { ...around, depth: around.depth + 1 };
  const isOrdered = list.tag === 'ol';
  let number = Number.parseInt(list.attributes.start ?? '1', 10) || 1;
  into.out.endLine();
  for (const child of list.children) {
    if (!isElement(child) || child.tag !== 'li') read(into, child, within);
    else {
      number = Number.parseInt(child.attributes.value ?? '', 10) || number;
      into.out.begin(kindOfPoint(isOrdered, within.depth), isOrdered ? number : null);
      readPoint(into, child, within);
      number += 1;
    }
  }
}

/** Its paragraphs are one line, with breaks; lists in it are lines of their own. */
function readPoint(into: Into, item: HtmlElement, around: Around): void {
  const marks = marksWithin(item, around.marks);
  into.out.holding(() => readAll(into, item.children, { ...around, marks }));
  into.out.endLine();
}

function readTable(into: Into, table: HtmlElement, around: Around): void {
  const rows = rowsOf(table).filter((row) => row.length > 0);
  into.out.endLine();
  if (rows.length === 1 && rows[0]?.length === 1) {
    readAll(into, rows[0][0]?.children ?? [], around);
    into.out.endLine();
  } else readRows(into, rows, headsIn(table), around);
}

function readRows(into: Into, rows: readonly Row[], headsOf: (row: Row) => readonly boolean[], around: Around): void {
  for (const [r, row] of rows.entries()) {
    const heads = headsOf(row);
    for (const [c, cell] of row.entries()) {
      const begins = c > 0 ? null : r === 0 ? 'table' : 'row';
      into.out.cell(runsOfCell(into, cell, around), begins, heads[c] ?? false);
    }
  }
}

/** Lines of a cell are one, with breaks; cells of a table in a cell stand apart by tabs. */
function runsOfCell({ leftOut }: Into, cell: HtmlElement | null, around: Around): readonly Run[] {
  if (!cell) return [];
  const lines = readWithin(cell, leftOut, { ...around, marks: marksWithin(cell, around.marks), depth: -1 });
  return lines.flatMap(({ kind, runs }, n): readonly Run[] =>
    n === 0
      ? runs
      : [{ type: 'text', text: kind.role === 'cell' && kind.begins === null ? '\t' : '\n', ...noMarks }, ...runs],
  );
}

const isHeading = ({ tag }: HtmlElement): boolean => /^h[1-6]$/.test(tag);

const kindOfPoint = (isOrdered: boolean, indent: number): LineKind => ({
  ...paragraphKind,
  role: isOrdered ? 'ordered' : 'bullet',
  indent: Math.min(indent, INDENT_MAX),
});

const headingOf = (tag: string): LineKind => ({ ...paragraphKind, role: 'heading', level: tag > 'h4' ? 2 : 1 });

/** As people know it: its description, or the name of its file. */
function nameOf({ attributes }: HtmlElement): string {
  const words = attributes.alt || attributes.title || attributes['o:title'] || attributes['aria-label'];
  if (words) return words.trim();
  const address = attributes.src ?? attributes.data ?? '';
  return /^(data|blob|about):/i.test(address) ? '' : (address.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '');
}
