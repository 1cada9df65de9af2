import { COLUMNS_MAX } from '../../../shared/paper/shape.ts';
import type { Block, Runs } from '../composing/draft.ts';
import { inOne } from '../composing/in-one.ts';
import { headsByLook, trimmedTable } from '../composing/tables.ts';
import { attributeOf, childOf, deepIn, type Element, elementsOf } from '../packed/xml.ts';
import type { InlineDeps } from './inline.ts';

const GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);
const rowsOf = (table: Element): readonly Element[] =>
  elementsOf(table).flatMap((one) =>
    one.name === 'table:table-row' ? [one] : GROUPS.has(one.name) ? rowsOf(one) : [],
  );
const isCell = ({ name }: Element): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell';

type BlocksIn = (parent: Element, deps: InlineDeps) => readonly Block[];

/** A table; or what stands in it, where it is a frame of one cell. */
export function tableFrom(table: Element, deps: InlineDeps, blocksIn: BlocksIn): readonly Block[] {
  const cells = rowsOf(table).map((row) => elementsOf(row).filter(isCell));
  const [only, ...others] = cells.flat();
  if (only && others.length === 0) return blocksIn(only, deps);
  const rows = cells.map((row) => row.flatMap((cell) => cellFrom(cell, deps, blocksIn)));
  const hasHead = childOf(table, 'table:table-header-rows') !== undefined;
  const made = trimmedTable({ kind: 'table', heads: hasHead ? 1 : headsByLook(rows), rows });
  return made.rows.length > 0 ? [made] : [];
}

const numberAt = (cell: Element, name: string): number => Number(attributeOf(cell, name) ?? 1) || 1;

/** One cell, and as many empty ones as the row says it is repeated. */
function cellFrom(cell: Element, deps: InlineDeps, blocksIn: BlocksIn): readonly Runs[] {
  const spans = ['table:number-columns-spanned', 'table:number-rows-spanned'].map((name) => numberAt(cell, name));
  if (spans.some((n) => n > 1)) deps.tally.count('cells-joined');
  deps.tally.count('tables-nested', deepIn(cell, ({ name }) => name === 'table:table').length);
  const times = Math.min(numberAt(cell, 'table:number-columns-repeated'), COLUMNS_MAX + 1);
  const runs = cell.name === 'table:covered-table-cell' ? [] : inOne(blocksIn(cell, deps));
  return Array.from({ length: times }, () => runs);
}
