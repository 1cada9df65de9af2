import {
  anchorName,
  type Block,
  type Document,
  directionOfText,
  type Inline,
  referenceText,
  type Table,
  textOf,
} from '../../shared/minutes/document.ts';

/** The document as the template reads it: directions decided, labels given, every key always there. */
export function typstData(document: Document) {
  const labels = new Set(document.blocks.flatMap(labelOf));
  const given = new Set<string>();
  const { language, direction, title, kicker, notices, facts, foot } = document;
  return {
    ...{ language, direction, title, kicker, notices, facts, foot },
    titledir: directionOf(title, document),
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

const directionOf = (text: string, document: Document): 'ltr' | 'rtl' => directionOfText(text) ?? document.direction;

function blockData(block: Block, document: Document, labels: ReadonlySet<string>): object {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return {
        ...block,
        anchor: labelOf(block)[0] ?? null,
        dir: directionOf(textOf(block.inlines), document),
        inlines: block.inlines.map((inline) => inlineData(inline, labels)),
      };
    case 'heading':
      return { ...block, anchor: labelOf(block)[0] ?? null, dir: directionOf(block.text, document) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((each) => blockData(each, document, labels))) };
    case 'table':
      return tableData(block, document);
    case 'bars':
      return block;
  }
}

/** A label that is not in the document would be an error, not a dead link. */
function inlineData(inline: Inline, labels: ReadonlySet<string>) {
  if (inline.type === 'text') return { text: inline.text, style: inline.style, to: null };
  const to = inline.number !== null && labels.has(anchorName(inline.to)) ? anchorName(inline.to) : null;
  return { text: referenceText(inline), style: 'plain', to };
}

/** Columns share the width as their longest cells want it; a narrow one takes what it needs (0). */
function tableData({ type, caption, head, rows }: Table, document: Document) {
  const longest = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return {
    ...{ type, caption, head },
    widths: longest.map((length) => (length <= 6 ? 0 : Math.min(length, 40))),
    rows: rows.map((row) => row.map((text) => ({ text, dir: directionOf(text, document) }))),
  };
}
