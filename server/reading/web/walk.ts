import type { Element, RootContent } from 'hast';
import { safeAddress } from '../../../shared/minutes/lines.ts';
import { DEPTH_MAX, type Level, type Look } from '../../../shared/paper/shape.ts';
import { type Block, type Run, type Saying, type Tally, type WordsKind, words } from '../composing/draft.ts';
import { collapsed } from '../composing/runs.ts';
import { headsByLook, trimmedTable } from '../composing/tables.ts';
import { labelsOf } from './labels.ts';
import type { Notes } from './notes.ts';
import { gridOf, isForLayout, type Row, rowsIn } from './rows.ts';

/** What holds for everything inside an element. */
type Around = {
  readonly says: readonly Saying[];
  /** What paragraphs are here. */
  readonly kind: WordsKind;
  readonly depth: number;
  readonly isPre: boolean;
};
const OUTSIDE: Around = { says: [], kind: { kind: 'paragraph' }, depth: -1, isPre: false };

const LOOKS: Readonly<Record<string, Look>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'sub',
  sup: 'sup',
};
const INLINE = new Set(['a', 'span', 'br', ...Object.keys(LOOKS)]);
const LEVELS: Readonly<Record<string, Level>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Goes through a clean tree once, and makes blocks of it. */
export class Walk {
  readonly blocks: Block[] = [];
  readonly notes: Block[] = [];
  readonly #notes: Notes;
  readonly #tally: Tally;
  #runs: Run[] = [];
  /** What the next paragraph is, once: the first of an item has its label. */
  #next: WordsKind | null = null;

  constructor(notes: Notes, tally: Tally) {
    this.#notes = notes;
    this.#tally = tally;
  }

  all(nodes: readonly RootContent[], around: Around = OUTSIDE): void {
    for (const node of nodes) this.#node(node, around);
    if (around === OUTSIDE) this.#end(around);
  }

  #node(node: RootContent, around: Around): void {
    if (node.type === 'text') this.#letters(node.value, around);
    if (node.type !== 'element') return;
    const label = this.#notes.blocks.get(node);
    if (label !== undefined) this.#note(node, label);
    else if (INLINE.has(node.tagName)) this.#inline(node, around);
    else this.#block(node, around);
  }

  #letters(text: string, { says, isPre }: Around): void {
    this.#runs.push(words(isPre ? text : text.replace(/\s+/g, ' '), says));
  }

  #inline(node: Element, around: Around): void {
    const call = this.#notes.calls.get(node);
    if (call !== undefined) this.#runs.push(words(call, [{ note: call }]));
    else if (node.tagName === 'br') this.#runs.push(words('\n'));
    else if (!this.#notes.backs.has(node))
      this.all(node.children, { ...around, says: this.#saysIn(node, around.says) });
  }

  /** The raised number of a footnote is a call, and no raised number. */
  #saysIn({ tagName, properties, children }: Element, says: readonly Saying[]): readonly Saying[] {
    const look = LOOKS[tagName];
    const isCall = children.some((child) => child.type === 'element' && this.#notes.calls.has(child));
    if (look && !(look === 'sup' && isCall)) return [...says, { look }];
    const href = tagName === 'a' ? safeAddress(String(properties.href ?? '').trim()) : null;
    return href === null ? says : [...says, { href }];
  }

  #block(node: Element, around: Around): void {
    this.#end(around);
    const level = LEVELS[node.tagName];
    if (level) this.all(node.children, { ...around, says: [], kind: { kind: 'heading', level } });
    else if (node.tagName === 'ul' || node.tagName === 'ol') this.#list(node, around);
    else if (node.tagName === 'table') this.#table(node, around);
    else this.all(node.children, this.#inBlock(node, around));
    this.#end(level ? { ...around, kind: { kind: 'heading', level } } : this.#inBlock(node, around));
  }

  #inBlock({ tagName }: Element, around: Around): Around {
    if (tagName === 'blockquote') return { ...around, kind: { kind: 'quotation' } };
    if (tagName === 'dt') return { ...around, says: [...around.says, { look: 'strong' }] };
    return tagName === 'pre' ? { ...around, isPre: true } : around;
  }

  #list(node: Element, around: Around): void {
    const depth = around.depth + 1;
    if (depth > DEPTH_MAX) this.#tally.count('depth');
    for (const [item, label] of labelsOf(node)) {
      this.#end(around);
      const kind = { kind: 'item', depth: Math.min(depth, DEPTH_MAX), label } as const;
      if (!this.#notes.blocks.has(item)) this.#next = kind;
      this.#node(item, { ...around, depth });
      this.#next = null;
    }
  }

  #table(node: Element, around: Around): void {
    const rows = rowsIn(node);
    if (isForLayout(rows)) {
      this.#tally.count('tables-laid-out');
      this.all(node.children, around);
    } else this.#grid(node, rows, around);
  }

  #grid(node: Element, rows: readonly Row[], around: Around): void {
    const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
    if (caption) this.#node(caption, around);
    const grid = gridOf(rows, this.#tally, (cell) => this.#inCell(cell));
    const heads = rows[0]?.isHead === true ? 1 : headsByLook(grid);
    const table = trimmedTable({ kind: 'table', heads, rows: grid });
    if (table.rows.length > 0) this.blocks.push(table);
  }

  /** All that stands in a cell, one behind the other. */
  #inCell(cell: Element): readonly Run[] {
    const inner = new Walk(this.#notes, this.#tally);
    inner.all(cell.children);
    this.notes.push(...inner.notes);
    this.#tally.count('tables-nested', inner.blocks.filter(({ kind }) => kind === 'table').length);
    return inner.blocks.flatMap((block, n) => [
      ...(n === 0 ? [] : [words(' ')]),
      ...(block.kind === 'table' ? block.rows.flat().flatMap((runs) => [...runs, words(' ')]) : block.runs),
    ]);
  }

  #note(node: Element, label: string): void {
    const inner = new Walk({ ...this.#notes, blocks: new Map() }, this.#tally);
    inner.all(node.children);
    const runs = inner.blocks.flatMap((block, n) => [
      ...(n === 0 ? [] : [words('\n')]),
      ...(block.kind === 'table' ? block.rows.flat().flat() : block.runs),
    ]);
    this.notes.push({ kind: 'footnote', label, runs: withoutBrackets(runs) });
  }

  #end({ kind, isPre }: Around): void {
    const runs = isPre ? this.#runs : collapsed(this.#runs);
    this.#runs = [];
    if (runs.every(({ text }) => text.trim() === '')) return;
    this.blocks.push({ ...(this.#next ?? kind), runs });
    this.#next = null;
  }
}

/** Brackets that stood around the link back. */
const withoutBrackets = (runs: readonly Run[]): readonly Run[] => {
  const [first, ...others] = runs;
  return first ? [{ ...first, text: first.text.replace(/^\s*[[(]?\s*[\])]?[.:]?\s*/, '') }, ...others] : runs;
};
