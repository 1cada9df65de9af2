import { readable } from '../readable.ts';
import { headsOf } from '../report/table-heads.ts';
import { type Line, type LineKind, type Run, readLines } from './lines.ts';
import { withinBounds } from './lines-within-bounds.ts';
import type { RichBlock, RichInline } from './rich-text.ts';

/** What a `Y.Text` of the minutes says. */
export const readBlocks = (text: unknown): readonly RichBlock[] => linesToBlocks(readLines(text));

/** The lines of a text as nested blocks: points as lists of any depth, cells as rows of tables. Empty ones are left out. */
export function linesToBlocks(written: readonly Line[]): readonly RichBlock[] {
  const lines = withinBounds(written);
  return stretches(lines).flatMap((stretch) => {
    const role = stretch[0]?.kind.role;
    if (role === 'cell') return tableOf(stretch);
    if (role === 'bullet' || role === 'ordered') return listsOf(deepen(stretch), 0);
    return stretch.flatMap(blockOf);
  });
}

const familyOf = ({ kind: { role } }: Line): string => (role === 'bullet' || role === 'ordered' ? 'list' : role);

/** Lines that belong together, in order: a table ends where another begins. */
function stretches(lines: readonly Line[]): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last && before && familyOf(before) === familyOf(line) && line.kind.begins !== 'table') last.push(line);
    else all.push([line]);
  }
  return all;
}

function blockOf({ kind, runs }: Line): readonly RichBlock[] {
  const inlines = cleaned(runs);
  if (isBlank(inlines)) return [];
  if (kind.role === 'heading') return [{ type: 'heading', level: kind.level === 2 ? 2 : 1, inlines }];
  return [{ type: 'paragraph', inlines }];
}

function tableOf(cells: readonly Line[]): readonly RichBlock[] {
  const lines: Line[][] = [];
  for (const cell of cells) {
    const row = lines.at(-1);
    if (row && cell.kind.begins === null) row.push(cell);
    else lines.push([cell]);
  }
  const rows = lines.map((row) => row.map(({ runs }) => cleaned(runs)));
  const heads = headsOf(lines.map((row) => row.map(({ kind }) => kind.heads)));
  return rows.flat().every(isBlank) ? [] : [{ type: 'table', rows, ...(heads && { heads }) }];
}

type Point = { readonly kind: LineKind; readonly inlines: readonly RichInline[]; readonly depth: number };

/** How deep each point stands: a point that is further in than the one before is one level deeper, however far in it is. */
function deepen(lines: readonly Line[]): readonly Point[] {
  const around: number[] = [];
  return lines.map(({ kind, runs }) => {
    while ((around.at(-1) ?? -1) > kind.indent) around.pop();
    if (around.at(-1) !== kind.indent) around.push(kind.indent);
    return { kind, inlines: cleaned(runs), depth: around.length - 1 };
  });
}

function listsOf(points: readonly Point[], depth: number): readonly RichBlock[] {
  return runsOfLists(points, depth)
    .map((list) => itemsOf(list, depth))
    .filter((items) => items.length > 0)
    .flatMap((items) =>
      items[0] ? [{ ...listAttributes(items[0].point), items: items.map(({ item }) => item) }] : [],
    );
}

const listAttributes = ({ kind: { role, start } }: Point) => ({
  type: 'list' as const,
  ordered: role === 'ordered',
  ...(start === null || start === 1 ? {} : { start }),
});

/** A list ends where the points of its depth change their role, or where one asks for its own number. */
function runsOfLists(points: readonly Point[], depth: number): readonly (readonly Point[])[] {
  const lists: Point[][] = [];
  let role: string | null = null;
  for (const point of points) {
    const { kind } = point;
    const begins = point.depth === depth && (kind.role !== role || kind.start !== null);
    if (begins || lists.length === 0) lists.push([point]);
    else lists.at(-1)?.push(point);
    if (point.depth === depth) role = kind.role;
  }
  return lists;
}

type Item = { readonly point: Point; readonly item: readonly RichBlock[] };

/** Points with what stands beneath them. An empty numbered point between others is kept, so that their numbers stay as written. */
function itemsOf(list: readonly Point[], depth: number): readonly Item[] {
  const starts = list.flatMap((point, at) => (point.depth === depth ? [at] : []));
  const items = starts.flatMap((at, n): readonly Item[] => {
    const point = list[at];
    if (!point) return [];
    const below = listsOf(list.slice(at + 1, starts[n + 1]), depth + 1);
    const own: readonly RichBlock[] = isBlank(point.inlines) ? [] : [{ type: 'paragraph', inlines: point.inlines }];
    return [{ point, item: [...own, ...below] }];
  });
  const last = items.findLastIndex(({ item }) => item.length > 0);
  return items.filter(({ point, item }, n) => item.length > 0 || (point.kind.role === 'ordered' && n < last));
}

const cleaned = (runs: readonly Run[]): readonly RichInline[] =>
  runs.flatMap((run): readonly RichInline[] => {
    if (run.type === 'unknown') return [];
    return run.type === 'text' ? [{ ...run, text: readable(run.text) }] : [run];
  });

const isBlank = (inlines: readonly RichInline[]): boolean =>
  inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '');
