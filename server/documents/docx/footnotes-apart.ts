import {
  anchorName,
  type Block,
  type Document,
  type Grid,
  type Inline,
  type Paragraph,
  type Quotation,
  type Words,
} from '../../../shared/report/document.ts';

/** A footnote at the foot of the page, with what is said under it: its sources, or what became of it. `id`: 1, 2, 3 ... as they are called. */
export type Footnote = {
  readonly id: number;
  readonly label: string;
  readonly paragraph: Paragraph;
  readonly under: readonly Quotation[];
};

type Candidate = Omit<Footnote, 'id'>;

/**
 * A document whose footnotes stand apart from its body, each called where its words first call it; a later call leads there. A footnote
 * that nothing in the body calls, or whose words have comments or changes, which a foot of the page cannot hold, stays a paragraph.
 */
export function footnotesApart(document: Document): {
  readonly body: Document;
  readonly footnotes: readonly Footnote[];
} {
  const { blocks } = document;
  const candidates = candidatesIn(blocks);
  const ids = new Map<string, number>();
  const called = (words: Words): Words => {
    const name = words.to && anchorName(words.to);
    const found = name === undefined ? undefined : candidates.get(name);
    if (name === undefined || !found || ids.has(name) || words.change) return words;
    ids.set(name, ids.size + 1);
    return callOf(words, found.label, ids.size);
  };
  const pairs = blocks.map((block) => {
    return { block, mapped: candidateName(block) === null ? mapWords(block, called) : block };
  });
  const footnotes = [...ids].flatMap(([name, id]) => {
    const found = candidates.get(name);
    return found ? [{ id, ...found }] : [];
  });
  const apart = new Set<Block>(footnotes.flatMap(({ paragraph, under }) => [paragraph, ...under]));
  const left = pairs.flatMap(({ block, mapped }) => (apart.has(block) ? [] : [mapped]));
  return { body: { ...document, blocks: left }, footnotes };
}

const isPlainly = (inline: Inline): boolean => inline.type !== 'text' || (!inline.notes?.length && !inline.change);

/** Under which name a block can be called as a footnote; null: it cannot. */
const candidateName = (block: Block): string | null =>
  block.type === 'paragraph' && block.as?.kind === 'footnote' && block.anchor && block.inlines.every(isPlainly)
    ? anchorName(block.anchor)
    : null;

function candidatesIn(blocks: readonly Block[]): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const [index, block] of blocks.entries()) {
    const name = candidateName(block);
    if (name === null || block.type !== 'paragraph' || block.as?.kind !== 'footnote') continue;
    const end = blocks.findIndex((other, place) => place > index && other.type !== 'quotation');
    const under = blocks.slice(index + 1, end === -1 ? undefined : end);
    found.set(name, {
      label: block.as.label,
      paragraph: block,
      under: under.filter((each) => each.type === 'quotation'),
    });
  }
  return found;
}

/** The word processor writes the number itself: letters that are the label alone are left out. */
function callOf({ to: _, ...words }: Words, label: string, footnote: number): Words {
  const isLabel = words.text.replace(/^[[(]|[\])]$/g, '') === label;
  return { ...words, text: isLabel ? '' : words.text, footnote };
}

type Change = (words: Words) => Words;

function mapWords(block: Block, change: Change): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((each) => mapWords(each, change))) };
    case 'grid':
      return mapGrid(block, change);
    case 'table':
    case 'bars':
      return block;
    default:
      return { ...block, inlines: inlinesWith(block.inlines, change) };
  }
}

const mapGrid = (grid: Grid, change: Change): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => row.map((cell) => inlinesWith(cell, change))),
});

const inlinesWith = (inlines: readonly Inline[], change: Change): readonly Inline[] =>
  inlines.map((inline) => (inline.type === 'text' ? change(inline) : inline));
