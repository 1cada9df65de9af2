import { isolated } from '../../../shared/report/direction.ts';
import {
  anchorName,
  type Block,
  type Document,
  directionOf,
  type Grid,
  type Heading,
  type Inline,
  type List,
  languageOf,
  leadsOn,
  plain,
  referenceText,
  type Table,
  textOf,
} from '../../../shared/report/document.ts';
import { headRowsOf } from '../../../shared/report/table-heads.ts';
import { barsInWords } from '../bars-in-words.ts';
import { columnWidths, partsOf } from '../column-widths.ts';

/** The document as the template reads it: directions decided, labels given, every key always there. */
export function typstData(document: Document) {
  const labels = new Set(document.blocks.flatMap(labelOf));
  const given = new Set<string>();
  const depths = depthsOf(document.blocks);
  const { language, direction, title, kicker, notices, facts, head, foot } = document;
  return {
    ...{ language, direction, notices, head, foot },
    title,
    contents: document.blocks.some(({ type }) => type === 'heading') ? (document.contents ?? null) : null,
    day: document.day.split('-').map(Number),
    heading: isolated(title, direction),
    kicker: isolated(kicker, direction),
    facts: facts.map(({ term, text }) => ({ term, text: isolated(text, direction) })),
    blocks: document.blocks.map((block) => {
      const data = {
        ...blockData(block, document, labels),
        ...(block.type === 'heading' && { level: depths.get(block) }),
      };
      const [label] = labelOf(block);
      const again = label !== undefined && given.has(label);
      if (label !== undefined) given.add(label);
      return again ? { ...data, anchor: null } : data; // twice the same label would be an error
    }),
  };
}

/** How deep each heading is below others: no level is left out, as PDF/UA-1 (7.4.2) asks, and people do. */
function depthsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const above: number[] = [];
  const depths = new Map<Block, number>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    depths.set(block, above.length);
  }
  return depths;
}

const labelOf = (block: Block): readonly string[] =>
  'anchor' in block && block.anchor ? [anchorName(block.anchor)] : [];

function blockData(block: Block, document: Document, labels: ReadonlySet<string>): object {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return {
        ...block,
        anchor: labelOf(block)[0] ?? null,
        dir: directionOf(block.inlines, document),
        lang: languageOf(block, document),
        leads: block.type === 'quotation' && leadsOn(block),
        as: (block.type === 'paragraph' ? block.as : undefined) ?? null,
        address: (block.type === 'paragraph' ? block.address : undefined) ?? null,
        inlines: block.inlines.map((inline) => inlineData(inline, labels)),
      };
    case 'heading':
      return headingData(block, document, labels);
    case 'list':
      return { type: 'list', dir: listDirection(block, document), runs: runsOf(listRows(block, document, labels, 0)) };
    case 'grid':
      return gridData(block, document, labels);
    case 'table':
      return tableData(block, document);
    case 'bars':
      return { ...block, alt: barsInWords(block) };
  }
}

/** The number stands in the direction of the document; the words run in their own. */
function headingData(block: Heading, document: Document, labels: ReadonlySet<string>) {
  const { direction } = document;
  const text = textOf(block.inlines);
  const isAgainst = isolated(text, direction) !== text;
  const inlines = block.inlines.map((inline) => inlineData(inline, labels));
  const isolate = (mark: string) => (isAgainst ? [inlineData(plain(mark), labels)] : []);
  return {
    ...block,
    anchor: labelOf(block)[0] ?? null,
    lang: languageOf(block, document),
    inlines: [...isolate('\u2068'), ...inlines, ...isolate('\u2069')],
  };
}

/** A point with more letters than this may be divided between two pages; its mark stays with its first words. */
const BREAKS_AFTER = 1200;

/**
 * Points one under the other, each with its mark and its indent: lists inside lists would end at the depth that typst can handle.
 */
function listRows(list: List, document: Document, labels: ReadonlySet<string>, depth: number): readonly Row[] {
  const { ordered, start = 1, items } = list;
  const row = (mark: string, block: Block | null) => ({
    mark,
    inside: indentOf(depth),
    breaks: block?.type === 'paragraph' && textOf(block.inlines).length > BREAKS_AFTER,
    part: block && blockData(block, document, labels),
  });
  return items.flatMap((item, index) => {
    const mark = ordered ? `${start + index}.` : '•';
    const rows = item.flatMap((block, at) =>
      block.type === 'list' ? listRows(block, document, labels, depth + 1) : [row(at === 0 ? mark : '', block)],
    );
    const isMarked = item[0] !== undefined && item[0].type !== 'list';
    return isMarked ? rows : [row(mark, null), ...rows];
  });
}

type Row = { readonly mark: string; readonly inside: number; readonly breaks: boolean; readonly part: object | null };

/** Points that follow each other at one depth are one list. */
function runsOf(rows: readonly Row[]): readonly { readonly inside: number; readonly rows: readonly Row[] }[] {
  const runs: { readonly inside: number; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.inside === row.inside) last.rows.push(row);
    else runs.push({ inside: row.inside, rows: [row] });
  }
  return runs;
}

/** In em; levels deeper than nine share the rest of the line. */
const indentOf = (depth: number): number => Math.min(depth, 8) * 1.5 + Math.max(0, depth - 8) * 0.4;

const gridData = (
  { rows, heads, number = null, anchor = null, direction }: Grid,
  document: Document,
  labels: ReadonlySet<string>,
) => ({
  type: 'grid',
  dir: direction ?? document.direction,
  number,
  anchor: anchor && anchorName(anchor),
  headed: headRowsOf(heads) * (rows[0]?.length ?? 0),
  widths: partsOf(rows.map((row) => row.map(textOf))),
  cells: rows.flat().map((cell, at) => ({
    heads: heads?.flat()[at] ?? false,
    dir: directionOf(cell, document),
    inlines: cell.map((inline) => inlineData(inline, labels)),
  })),
});

/** A list runs in the direction of its first words, which is also the side of its bullets. */
function listDirection({ items }: List, document: Document): Document['direction'] {
  const [first] = items.flat();
  if (first === undefined) return document.direction;
  if (first.type === 'list') return listDirection(first, document);
  return first.type === 'paragraph' ? directionOf(first.inlines, document) : document.direction;
}

/**
 * A word that is wider than a line may be broken, at a space of no width. Addresses break at their own signs, and are copied whole.
 */
const breakable = (text: string): string => text.replace(/[^\s/?&-]{40}(?=[^\s/?&-]{20})/gu, '$&\u200b');

/** A label that is not in the document would be an error, not a dead link. */
function inlineData(inline: Inline, labels: ReadonlySet<string>) {
  if (inline.type === 'text') {
    const { text, style, script = null, href = null, underline = false, strike = false } = inline;
    const to = inline.to !== undefined && labels.has(anchorName(inline.to)) ? anchorName(inline.to) : null;
    return { text: breakable(text), style, script, underline, strike, href, to };
  }
  const to = inline.number !== null && labels.has(anchorName(inline.to)) ? anchorName(inline.to) : null;
  const words = { text: referenceText(inline), style: 'plain', script: null, underline: false, strike: false };
  return { ...words, href: null, to };
}

const tableData = (table: Table, document: Document) => ({
  ...table,
  widths: columnWidths(table, document),
  rows: table.rows.map((row) => row.map((text) => isolated(breakable(text), document.direction))),
});
