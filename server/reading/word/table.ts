import { COLUMNS_MAX } from '../../../shared/paper/shape.ts';
import type { Block, Runs } from '../composing/draft.ts';
import { inOne } from '../composing/in-one.ts';
import { headsByLook, holdsPage, isLaidOut, trimmedTable } from '../composing/tables.ts';
import { attributeOf, childOf, deepIn, type Element, elementsOf } from '../packed/xml.ts';
import type { BodyDeps } from './body-deps.ts';
import { isOn } from './styles.ts';

type BlocksIn = (parent: Element, deps: BodyDeps) => readonly Block[];

const rowsOf = (table: Element): readonly Element[] =>
  elementsOf(table).flatMap((one) =>
    one.name === 'w:tr'
      ? [one]
      : one.name === 'w:sdt'
        ? rowsOf(childOf(one, 'w:sdtContent') ?? one)
        : one.name === 'w:ins'
          ? rowsOf(one)
          : [],
  );
const cellsOf = (row: Element): readonly Element[] =>
  elementsOf(row).flatMap((one) =>
    one.name === 'w:tc' ? [one] : one.name === 'w:sdt' ? cellsOf(childOf(one, 'w:sdtContent') ?? one) : [],
  );

/** A table; or what stands in it, where it is a frame of one cell, or a page that somebody laid out. */
export function tableFrom(table: Element, deps: BodyDeps, blocksIn: BlocksIn): readonly Block[] {
  const rows = rowsOf(table);
  const cells = rows.map((row) => cellsOf(row).map((cell) => ({ cell, blocks: blocksIn(cell, deps) })));
  const inside = cells.flat().map(({ blocks }) => blocks);
  if (inside.length === 1) return inside.flat();
  const pages = cells.map((row) => row.flatMap(({ blocks }) => (blocks.length > 0 ? [holdsPage(blocks)] : [])));
  if (isLaidOut(pages)) {
    deps.tally.count('tables-laid-out');
    return inside.flat();
  }
  const read = cells.map((row) => row.flatMap(({ cell, blocks }) => cellFrom(cell, deps, blocks)));
  const heads = isOn(childOf(rows[0], 'w:trPr', 'w:tblHeader')) ? 1 : headsByLook(read);
  const made = trimmedTable({ kind: 'table', heads, rows: read });
  return made.rows.length > 0 ? [made] : [];
}

/** One cell, and an empty one for each further column over which it reaches. */
function cellFrom(cell: Element, deps: BodyDeps, blocks: readonly Block[]): readonly Runs[] {
  const properties = childOf(cell, 'w:tcPr');
  const span = Math.min(Number(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1) || 1, COLUMNS_MAX + 1);
  const merged = childOf(properties, 'w:vMerge');
  const goesOn = merged !== undefined && attributeOf(merged, 'w:val') !== 'restart';
  if (span > 1 || (merged && !goesOn)) deps.tally.count('cells-joined');
  const empty = Array.from({ length: Math.max(0, span - 1) }, (): Runs => []);
  deps.tally.count('tables-nested', deepIn(cell, ({ name }) => name === 'w:tbl').length);
  return [inOne(blocks), ...empty];
}
