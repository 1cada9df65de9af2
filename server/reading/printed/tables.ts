import type { Runs, Table } from '../composing/draft.ts';
import { headsByLook } from '../composing/tables.ts';
import type { Cell, Line } from './lines.ts';

/** A part of a page: lines one below the other, or a table. */
export type Part =
  | { readonly is: 'lines'; readonly lines: readonly Line[] }
  | { readonly is: 'table'; readonly table: Table };

const LABEL = /^([•◦▪‣·*\ue000-\uf8ff–-]|\(?(\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)])$/;
const isRow = ({ cells }: Line): boolean =>
  cells.length >= 2 && !(cells.length === 2 && LABEL.test(cells[0]?.text ?? ''));

/** A column reaches over what stands in it; two cells are of one when they overlap. */
type Column = { left: number; right: number };
const overlaps = (column: Column, cell: Cell): boolean => cell.left < column.right && cell.right > column.left;

/** Divides a page into tables, which are lines whose cells stand below each other, and other lines. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let plain: Line[] = [];
  const close = (): void => {
    if (plain.length > 0) parts.push({ is: 'lines', lines: plain });
    plain = [];
  };
  while (at < lines.length) {
    const length = tableFrom(lines, at);
    const line = lines[at];
    if (length >= 2) {
      close();
      parts.push({ is: 'table', table: tableOf(lines.slice(at, at + length)) });
      at += length;
    } else {
      if (line) plain.push(line);
      at += 1;
    }
  }
  close();
  return parts;
}

/** How many lines from here on are rows of one table; 0 for none. */
function tableFrom(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || !isRow(first)) return 0;
  const columns: Column[] = first.cells.map(({ left, right }) => ({ left, right }));
  let [length, rows] = [1, 1];
  for (let line = lines[at + 1]; line && belongs(line, lines[at + length - 1], columns); line = lines[at + length]) {
    if (isRow(line)) rows += 1;
    length += 1;
  }
  while (length > 1 && !isRow(lines[at + length - 1] ?? first)) length -= 1;
  return rows >= 2 ? length : 0;
}

/** Each cell of a row stands in a column of its own; a line of one cell goes on in a column that is not the first. */
function belongs(line: Line, before: Line | undefined, columns: Column[]): boolean {
  if (!before || before.y - line.y > before.size * 3 || before.y <= line.y) return false;
  const found = line.cells.map((cell) => columns.findIndex((column) => overlaps(column, cell)));
  const isOwn = found.every((n) => n >= 0) && new Set(found).size === found.length;
  if (!isOwn || (line.cells.length === 1 && found[0] === 0 && !isInColumn(line, columns))) return false;
  for (const [index, cell] of line.cells.entries()) {
    const column = columns[found[index] ?? 0];
    if (column)
      Object.assign(column, { left: Math.min(column.left, cell.left), right: Math.max(column.right, cell.right) });
  }
  return true;
}

/** A single cell in the first column is a line of the table only where it ends before the second begins. */
const isInColumn = (line: Line, columns: readonly Column[]): boolean =>
  columns[1] !== undefined && line.right < columns[1].left && line.right <= (columns[0]?.right ?? 0) + line.size * 4;

function tableOf(lines: readonly Line[]): Table {
  const columns = columnsOf(lines);
  const ordered = columns.toSorted((a, b) => (lines[0]?.isRtl ? b.left - a.left : a.left - b.left));
  const rows: Runs[][] = [];
  for (const line of lines) {
    const row = ordered.map(
      (column): Runs => line.cells.filter((cell) => overlaps(column, cell)).flatMap(({ runs }) => runs),
    );
    const last = rows.at(-1);
    if (last && goesOn(line, row)) rows[rows.length - 1] = last.map((runs, n) => continued(runs, row[n] ?? []));
    else rows.push(row);
  }
  return { kind: 'table', heads: headsByLook(rows), rows };
}

const continued = (runs: Runs, more: Runs): Runs =>
  more.length === 0 ? runs : [...runs, { text: ' ', says: [] }, ...more];

/** A line with nothing in the first column goes on with the row above. */
const goesOn = (line: Line, row: readonly Runs[]): boolean =>
  line.cells.length < row.length && (row[0]?.length ?? 0) === 0;

function columnsOf(lines: readonly Line[]): readonly Column[] {
  const columns: Column[] = [];
  for (const cell of lines.flatMap(({ cells }) => cells)) {
    const column = columns.find((one) => overlaps(one, cell));
    if (column)
      Object.assign(column, { left: Math.min(column.left, cell.left), right: Math.max(column.right, cell.right) });
    else columns.push({ left: cell.left, right: cell.right });
  }
  return columns;
}
