import {
  type Block,
  emphasis,
  heading,
  type Inline,
  numbered,
  plain,
  reference,
  strong,
  textOf,
  unnumbered,
} from './document.ts';
import type { RichBlock, RichInline } from './rich-text.ts';

/** The rapporteurs' text: its paragraphs are numbered like all others, those inside a list are not. */
export const composeRichText = (blocks: readonly RichBlock[]): readonly Block[] =>
  blocks.map((block) => composeBlock(block, true));

function composeBlock(block: RichBlock, isNumbered: boolean): Block {
  if (block.type === 'list')
    return {
      type: 'list',
      ordered: block.ordered,
      items: block.items.map((item) => item.map((each) => composeBlock(each, false))),
    };
  if (block.type === 'table') return composeTable(block.rows);
  const inlines = block.inlines.map(composeInline);
  if (block.type === 'heading') return heading(block.level === 1 ? 2 : 3, inlines.map(({ text }) => text).join(''));
  return isNumbered ? numbered(inlines) : unnumbered(...inlines);
}

function composeTable(rows: readonly (readonly (readonly RichInline[])[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const [head = [], ...rest] = rows.map((row) =>
    Array.from({ length: width }, (_, n) => textOf((row[n] ?? []).map(composeInline))),
  );
  return { type: 'table', caption: '', head, rows: rest };
}

function composeInline(inline: RichInline): Inline {
  if (inline.type === 'reference') return reference('intervention', inline.requestId, inline.label);
  if (inline.strong) return strong(inline.text);
  return inline.emphasis ? emphasis(inline.text) : plain(inline.text);
}
