import { COLUMNS_MAX } from '../../../shared/paper/shape.ts';
import type { Block, Runs } from '../composing/draft.ts';
import { inOne } from '../composing/in-one.ts';
import { headsByLook, holdsPage, isLaidOut, trimmedTable } from '../composing/tables.ts';
import { attributeOf, childOf, deepIn, type Element, elementsOf } from '../packed/xml.ts';
import type { InlineDeps } from './inline.ts';

const GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);
const rowsOf = (table: Element): readonly Element[] =>
  elementsOf(table).flatMap((one) =>
    one.name === 'table:table-row' ? [one] : GROUPS.has(one.name) ? rowsOf(one) : [],
  );
const isCovered = ({ name }: Element): boolean => name === 'table:covered-table-cell';
const isCell = (one: Element): boolean => one.name === 'table:table-cell' || isCovered(one);

type BlocksIn = (parent: Element, deps: InlineDeps) => readonly Block[];

/** A table; or what stands in it, where it is a frame of one cell, or a page that somebody laid out. */
export function tableFrom(table: Element, deps: InlineDeps, blocksIn: BlocksIn): readonly Block[] {
  const read = (cell: Element) => ({ cell, blocks: isCovered(cell) ? [] : blocksIn(cell, deps) });
  const cells = rowsOf(table).map((row) => elementsOf(row).filter(isCell).map(read));
  const inside = cells.flat().map(({ blocks }) => blocks);
  if (inside.length === 1) return inside.flat();
  const pages = cells.map((row) => row.flatMap(({ blocks }) => (blocks.length > 0 ? [holdsPage(blocks)] : [])));
  if (isLaidOut(pages)) {
    deps.tally.count('tables-laid-out');
    return inside.flat();
  }
  const rows = cells.map((row) => row.flatMap(({ cell, blocks }) => cellFrom(cell, deps, blocks)));
  const hasHead = childOf(table, 'table:table-header-rows') !== undefined;
  const made = trimmedTable({ kind: 'table', heads: hasHead ? 1 : headsByLook(rows), rows });
  return made.rows.length > 0 ? [made] : [];
}

const numberAt = (cell: Element, name: string): number => Number(attributeOf(cell, name) ?? 1) || 1;

/** One cell, and as many empty ones as the row says it is repeated. */
function cellFrom(cell: Element, deps: InlineDeps, blocks: readonly Block[]): readonly Runs[] {
  const spans = ['table:number-columns-spanned', 'table:number-rows-spanned'].map((name) => numberAt(cell, name));
  if (spans.some((n) => n > 1)) deps.tally.count('cells-joined');
  deps.tally.count('tables-nested', deepIn(cell, ({ name }) => name === 'table:table').length);
  const times = Math.min(numberAt(cell, 'table:number-columns-repeated'), COLUMNS_MAX + 1);
  const runs = inOne(blocks);
  return Array.from({ length: times }, () => runs);
}
