import { INDENT_MAX, type Line, type LineKind, paragraphKind, type Run } from '../../../../shared/minutes/lines.ts';
import { type HtmlElement, type HtmlNode, isElement, isUnseen, styleOf } from './html.ts';
import { createLines } from './lines-written.ts';
import { pointOf } from './list-markers.ts';
import { type Marks, marksWithin, noMarks } from './marks.ts';
import { rowsOf } from './table.ts';

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

/** The lines of HTML from a clipboard: of Word, LibreOffice, Google Docs, sheets, and pages of any kind. */
export function readHtml(root: HtmlElement): Pasted {
  const leftOut: string[] = [];
  const lines = readWithin(root, leftOut, { marks: noMarks, depth: -1, isPre: false });
  return { lines, leftOut };
}

function readWithin(root: HtmlElement, leftOut: string[], start: Around): readonly Line[] {
  const out = createLines();

  function read(node: HtmlNode, around: Around): void {
    if (!isElement(node)) out.words(node, around.marks, around.isPre);
    else if (!isUnseen(node)) readElement(node, around);
  }

  function readElement(element: HtmlElement, around: Around): void {
    const { tag } = element;
    if (tag === 'br') out.lineBreak();
    else if (PICTURES.has(tag)) leftOut.push(nameOf(element));
    else if (tag === 'table') readTable(element, around);
    else if (tag === 'ul' || tag === 'ol') readList(element, around);
    else readPart(element, around);
  }

  function readPart(element: HtmlElement, around: Around): void {
    const isBlock = BLOCKS.has(element.tag);
    const point = isBlock ? pointOf(element) : null;
    if (isBlock) out.endLine();
    if (point) out.begin(kindOfPoint(point.number !== null, point.indent), point.number);
    else if (/^h[1-6]$/.test(element.tag)) out.begin(headingOf(element.tag), null);
    const within: Around = {
      ...around,
      marks: /^h[1-6]$/.test(element.tag) ? noMarks : marksWithin(element, around.marks),
      isPre: around.isPre || element.tag === 'pre' || /^pre/.test(styleOf(element).get('white-space') ?? ''),
    };
    for (const child of element.children) read(child, within);
    if (isBlock) out.endLine();
  }

  /** Google and LibreOffice put a deeper list beside the points, not into one. */
  function readList(list: HtmlElement, around: Around): void {
    const depth = around.depth + 1;
    const isOrdered = list.tag === 'ol';
    let number = Number.parseInt(list.attributes.start ?? '1', 10) || 1;
    out.endLine();
    for (const child of list.children) {
      if (!isElement(child) || child.tag !== 'li') read(child, { ...around, depth });
      else {
        number = Number.parseInt(child.attributes.value ?? '', 10) || number;
        out.begin(kindOfPoint(isOrdered, depth), isOrdered ? number : null);
        readPoint(child, { ...around, depth });
        number += 1;
      }
    }
  }

  /** Its paragraphs are one line, with breaks; lists in it are lines of their own. */
  function readPoint(item: HtmlElement, around: Around): void {
    const marks = marksWithin(item, around.marks);
    out.holding(() => {
      for (const child of item.children) read(child, { ...around, marks });
    });
    out.endLine();
  }

  function readTable(table: HtmlElement, around: Around): void {
    const rows = rowsOf(table).filter((row) => row.length > 0);
    out.endLine();
    if (rows.length === 1 && rows[0]?.length === 1) {
      for (const child of rows[0][0]?.children ?? []) read(child, around);
      out.endLine();
    } else
      for (const [r, row] of rows.entries())
        for (const [c, cell] of row.entries())
          out.cell(runsOfCell(cell, around), c > 0 ? null : r === 0 ? 'table' : 'row');
  }

  /** Lines of a cell are one, with breaks; cells of a table in a cell stand apart by tabs. */
  function runsOfCell(cell: HtmlElement | null, around: Around): readonly Run[] {
    if (!cell) return [];
    const lines = readWithin(cell, leftOut, { ...around, marks: marksWithin(cell, around.marks), depth: -1 });
    return lines.flatMap(({ kind, runs }, n): readonly Run[] =>
      n === 0
        ? runs
        : [{ type: 'text', text: kind.role === 'cell' && kind.begins === null ? '\t' : '\n', ...noMarks }, ...runs],
    );
  }

  for (const child of root.children) read(child, start);
  return out.done();
}

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
