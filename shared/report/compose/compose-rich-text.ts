import type { RichBlock, RichInline } from '../../minutes/rich-text.ts';
import {
  type Block,
  type Grid,
  type Inline,
  type List,
  numbered,
  reference,
  type Style,
  unnumbered,
} from '../document.ts';

/** The rapporteurs' text: its paragraphs are numbered like all others, those inside a list are not. */
export const composeRichText = (blocks: readonly RichBlock[]): readonly Block[] =>
  blocks.map((block) => composeBlock(block, true));

/** What stands below a paragraph that has a number. */
export const composeUnnumbered = (blocks: readonly RichBlock[]): readonly Block[] =>
  blocks.map((block) => composeBlock(block, false));

function composeBlock(block: RichBlock, isNumbered: boolean): Block {
  if (block.type === 'list') return composeList(block);
  if (block.type === 'table') return composeTable(block);
  const inlines = block.inlines.map(composeInline);
  if (block.type === 'heading')
    return { type: 'heading', level: block.level === 1 ? 2 : 3, number: null, anchor: null, inlines };
  return isNumbered ? numbered(inlines) : unnumbered(...inlines);
}

const composeList = ({ items, ...list }: Extract<RichBlock, { type: 'list' }>): List => ({
  ...list,
  items: items.map((item) => item.map((each) => composeBlock(each, false))),
});

/** Every row is as long as the longest. */
function composeTable({ rows, heads }: Extract<RichBlock, { type: 'table' }>): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellsOf = (row: readonly (readonly RichInline[])[]) =>
    Array.from({ length: width }, (_, n) => (row[n] ?? []).map(composeInline));
  const headsOfRow = (_row: unknown, r: number) =>
    Array.from({ length: width }, (_, n) => heads?.[r]?.[n] ?? heads?.[r]?.every(Boolean) ?? false);
  return { type: 'grid', rows: rows.map(cellsOf), ...(heads && { heads: rows.map(headsOfRow) }) };
}

function composeInline(inline: RichInline): Inline {
  if (inline.type === 'reference') return reference('intervention', inline.requestId, inline.label);
  const { strong, emphasis, ...rest } = inline;
  return { ...rest, style: styleOf(strong, emphasis) };
}

function styleOf(strong: boolean, emphasis: boolean): Style {
  if (strong) return emphasis ? 'strong-emphasis' : 'strong';
  return emphasis ? 'emphasis' : 'plain';
}
