import { INDENT_MAX, type Line, type LineKind, paragraphKind } from './lines.ts';
import type { RichBlock, RichInline } from './rich-text.ts';

/** Nested blocks as flat lines. What stands in a point behind its first paragraph follows it in that point, after a line break. */
export const blocksToLines = (blocks: readonly RichBlock[]): readonly Line[] => blocks.flatMap(linesOfBlock);

type List = Extract<RichBlock, { type: 'list' }>;
type Table = Extract<RichBlock, { type: 'table' }>;

function linesOfBlock(block: RichBlock): readonly Line[] {
  if (block.type === 'list') return linesOfList(block, 0);
  if (block.type === 'table') return linesOfTable(block);
  const level = block.type === 'heading' ? block.level : 0;
  return [{ kind: { ...paragraphKind, role: block.type, level }, runs: block.inlines }];
}

function linesOfList({ ordered, start, items }: List, depth: number): readonly Line[] {
  const indent = Math.min(depth, INDENT_MAX);
  return items.flatMap((item, n) => {
    const kind: LineKind = {
      ...paragraphKind,
      role: ordered ? 'ordered' : 'bullet',
      indent,
      start: ordered && n === 0 ? (start ?? null) : null,
    };
    return linesOfItem(item, kind, depth);
  });
}

function linesOfItem(item: readonly RichBlock[], kind: LineKind, depth: number): readonly Line[] {
  const lines: Line[] = [{ kind, runs: [] }];
  for (const block of item) {
    if (block.type === 'list') lines.push(...linesOfList(block, depth + 1));
    else if (block.type === 'table') lines.push(...linesOfTable(block));
    else goOn(lines, block.inlines);
  }
  return lines;
}

const lineBreak: RichInline = { type: 'text', text: '\n', strong: false, emphasis: false };

function goOn(lines: Line[], runs: readonly RichInline[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, runs: last.runs.length > 0 ? [...last.runs, lineBreak, ...runs] : runs });
}

const linesOfTable = ({ rows, heads }: Table): readonly Line[] =>
  rows.flatMap((row, r) =>
    row.map(
      (runs, c): Line => ({
        kind: {
          ...paragraphKind,
          role: 'cell',
          begins: c > 0 ? null : r === 0 ? 'table' : 'row',
          heads: heads?.[r]?.[c] ?? false,
        },
        runs,
      }),
    ),
  );
