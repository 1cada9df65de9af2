import { isolated } from '../../shared/minutes/direction.ts';
import {
  anchorName,
  type Block,
  type Document,
  directionOf,
  type Inline,
  type List,
  referenceText,
  type Table,
} from '../../shared/minutes/document.ts';
import { columnWidths } from './column-widths.ts';

/** The document as the template reads it: directions decided, labels given, every key always there. */
export function typstData(document: Document) {
  const labels = new Set(document.blocks.flatMap(labelOf));
  const given = new Set<string>();
  const { language, direction, title, kicker, notices, facts, foot } = document;
  return {
    ...{ language, direction, notices, foot },
    title,
    heading: isolated(title, direction),
    kicker: isolated(kicker, direction),
    facts: facts.map(({ term, text }) => ({ term, text: isolated(text, direction) })),
    blocks: document.blocks.map((block) => {
      const data = blockData(block, document, labels);
      const [label] = labelOf(block);
      const again = label !== undefined && given.has(label);
      if (label !== undefined) given.add(label);
      return again ? { ...data, anchor: null } : data; // twice the same label would be an error
    }),
  };
}

const labelOf = (block: Block): readonly string[] =>
  (block.type === 'paragraph' || block.type === 'heading') && block.anchor !== null ? [anchorName(block.anchor)] : [];

function blockData(block: Block, document: Document, labels: ReadonlySet<string>): object {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return {
        ...block,
        anchor: labelOf(block)[0] ?? null,
        dir: directionOf(block.inlines, document),
        inlines: block.inlines.map((inline) => inlineData(inline, labels)),
      };
    case 'heading':
      return { ...block, anchor: labelOf(block)[0] ?? null, text: isolated(block.text, document.direction) };
    case 'list':
      return {
        ...block,
        dir: listDirection(block, document),
        items: block.items.map((item) => item.map((each) => blockData(each, document, labels))),
      };
    case 'table':
      return tableData(block, document);
    case 'bars':
      return block;
  }
}

/** A list runs as its first words do: that is the side of its bullets. */
function listDirection({ items }: List, document: Document): Document['direction'] {
  const [first] = items.flat();
  if (first === undefined) return document.direction;
  if (first.type === 'list') return listDirection(first, document);
  return first.type === 'paragraph' ? directionOf(first.inlines, document) : document.direction;
}

/** A word that is wider than a line may be broken (a long address, say): typst breaks at a space of no width. */
const breakable = (text: string): string => text.replace(/\S{40}(?=\S{20})/gu, '$&\u200b');

/** A label that is not in the document would be an error, not a dead link. */
function inlineData(inline: Inline, labels: ReadonlySet<string>) {
  if (inline.type === 'text') return { text: breakable(inline.text), style: inline.style, to: null };
  const to = inline.number !== null && labels.has(anchorName(inline.to)) ? anchorName(inline.to) : null;
  return { text: referenceText(inline), style: 'plain', to };
}

const tableData = (table: Table, document: Document) => ({
  ...table,
  widths: columnWidths(table, document),
  rows: table.rows.map((row) => row.map((text) => isolated(breakable(text), document.direction))),
});
