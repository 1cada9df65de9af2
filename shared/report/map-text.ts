import type { Bars, Block, Document, Grid, Inline, List, MarginNote, Table } from './document.ts';

type Change = (text: string) => string;

/** The same document with every text that a reader sees changed, and nothing else. */
export const mapText = (document: Document, change: Change): Document => ({
  ...document,
  title: change(document.title),
  kicker: change(document.kicker),
  facts: document.facts.map(({ term, text }) => ({ term: change(term), text: change(text) })),
  notices: document.notices.map(change),
  ...(document.contents !== undefined && { contents: change(document.contents) }),
  head: change(document.head),
  foot: change(document.foot),
  ...(document.notes && { notes: document.notes.map((note) => mapNote(note, change)) }),
  blocks: document.blocks.map((block) => mapBlock(block, change)),
});

const mapNote = (note: MarginNote, change: Change): MarginNote => ({
  ...note,
  author: change(note.author),
  paragraphs: note.paragraphs.map(change),
});

export function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'list':
      return mapList(block, change);
    case 'grid':
      return mapGrid(block, change);
    case 'table':
      return mapTable(block, change);
    case 'bars':
      return mapBars(block, change);
    default:
      return { ...block, inlines: mapInlines(block.inlines, change) };
  }
}

const mapInlines = (inlines: readonly Inline[], change: Change): readonly Inline[] =>
  inlines.map((inline) => ({ ...inline, text: change(inline.text) }));

const mapList = (list: List, change: Change): List => ({
  ...list,
  items: list.items.map((item) => item.map((block) => mapBlock(block, change))),
});

const mapGrid = ({ rows, ...grid }: Grid, change: Change): Grid => ({
  ...grid,
  rows: rows.map((row) => row.map((cell) => mapInlines(cell, change))),
});

const mapTable = ({ caption, head, rows, ...table }: Table, change: Change): Table => ({
  ...table,
  caption: change(caption),
  head: head.map(change),
  rows: rows.map((row) => row.map(change)),
});

const mapBars = ({ caption, measures, groups, ...bars }: Bars, change: Change): Bars => ({
  ...bars,
  caption: change(caption),
  measures: measures.map(change),
  groups: groups.map((group) => ({
    label: change(group.label),
    bars: group.bars.map((bar) => ({ ...bar, text: change(bar.text) })),
  })),
});
