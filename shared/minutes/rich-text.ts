import { readable } from '../readable.ts';
import type { Heads } from '../report/table-heads.ts';

/** A run of text of the minutes, or a reference to an intervention that carries its id. */
export type RichInline =
  | {
      readonly type: 'text';
      /** A line break is `\n`. */
      readonly text: string;
      readonly strong: boolean;
      readonly emphasis: boolean;
      readonly script?: 'sub' | 'sup';
      /** http, https or mailto. */
      readonly href?: string;
    }
  | { readonly type: 'reference'; readonly requestId: string; readonly label: string };

/** What the rapporteurs write under an agenda item. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly inlines: readonly RichInline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly inlines: readonly RichInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** The number of the first point, where it is not 1. */
      readonly start?: number;
      /** An item of a numbered list may be empty. */
      readonly items: readonly (readonly RichBlock[])[];
    }
  /** Rows may differ in length; `heads` has as many. */
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly (readonly RichInline[])[])[];
      readonly heads?: Heads;
    };

/** Name of the fragment in which the text of an item was a tree, before it was lines. */
export const FRAGMENT_PREFIX = 'item:';
export const fragmentName = (agendaItemId: string): string => FRAGMENT_PREFIX + agendaItemId;

/** Deeper lists than this are flattened: nobody writes them, and a client that sends them means harm. */
const DEPTH_MAX = 40;

/**
 * Reads a Yjs `XmlFragment` by its shape (`toArray`, `nodeName`, `getAttribute`, `toDelta`), so that the law needs no Yjs. A writer
 * may send any tree: what is unknown is read as the text that it holds.
 */
export function readRichText(fragment: unknown): readonly RichBlock[] {
  return childrenOf(fragment)
    .flatMap((node) => blocksOf(node, 0))
    .filter((block) => !isEmpty(block));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function call(node: unknown, method: string, ...given: readonly unknown[]): unknown {
  const found = isObject(node) ? node[method] : undefined;
  return typeof found === 'function' ? found.call(node, ...given) : undefined;
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = call(node, 'toArray');
  return Array.isArray(children) ? children : [];
}

const nameOf = (node: unknown): string =>
  isObject(node) && typeof node.nodeName === 'string' ? node.nodeName : '#text';

function blocksOf(node: unknown, depth: number): readonly RichBlock[] {
  if (depth > DEPTH_MAX) return [];
  const name = nameOf(node);
  if (name === 'heading') return [{ type: 'heading', level: levelOf(node), inlines: inlinesOf(node) }];
  if (name === 'bullet_list' || name === 'ordered_list') return [listOf(node, name === 'ordered_list', depth)];
  return [{ type: 'paragraph', inlines: name === '#text' ? runsOf(node) : inlinesOf(node) }];
}

const levelOf = (node: unknown): 1 | 2 => (Number(call(node, 'getAttribute', 'level')) === 2 ? 2 : 1);

const listOf = (node: unknown, ordered: boolean, depth: number): RichBlock => ({
  type: 'list',
  ordered,
  items: childrenOf(node)
    .map((item) => childrenOf(item).flatMap((child) => blocksOf(child, depth + 1)))
    .map((blocks) => blocks.filter((block) => !isEmpty(block)))
    .filter((blocks) => blocks.length > 0),
});

const inlinesOf = (node: unknown): readonly RichInline[] => childrenOf(node).flatMap(inlineOf);

function inlineOf(node: unknown): readonly RichInline[] {
  const name = nameOf(node);
  if (name === '#text') return runsOf(node);
  if (name === 'hard_break') return [{ type: 'text', text: '\n', strong: false, emphasis: false }];
  return name === 'reference' ? [referenceOf(node)] : inlinesOf(node);
}

const referenceOf = (node: unknown): RichInline => ({
  type: 'reference',
  requestId: asText(call(node, 'getAttribute', 'requestId')),
  label: asText(call(node, 'getAttribute', 'label')),
});

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function runsOf(node: unknown): readonly RichInline[] {
  const delta = typeof node === 'string' ? [{ insert: node }] : call(node, 'toDelta');
  return Array.isArray(delta) ? delta.flatMap(runOf) : [];
}

function runOf(run: unknown): readonly RichInline[] {
  if (!isObject(run) || typeof run.insert !== 'string' || run.insert === '') return [];
  const marks = isObject(run.attributes) ? run.attributes : {};
  const has = (mark: string) => marks[mark] !== undefined && marks[mark] !== null && marks[mark] !== false;
  return [{ type: 'text', text: readable(run.insert), strong: has('strong'), emphasis: has('em') }];
}

function isEmpty(block: RichBlock): boolean {
  if (block.type === 'list') return block.items.length === 0;
  if (block.type === 'table') return block.rows.length === 0;
  return block.inlines.every((inline) => inline.type === 'text' && inline.text.trim() === '');
}

/** The words alone, for counting and searching. */
export const plainText = (blocks: readonly RichBlock[]): string => blocks.map(plainBlock).join('\n');

function plainBlock(block: RichBlock): string {
  if (block.type === 'list') return block.items.map(plainText).join('\n');
  if (block.type === 'table') return block.rows.map((row) => row.map(plainInlines).join('\t')).join('\n');
  return plainInlines(block.inlines);
}

const plainInlines = (inlines: readonly RichInline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.label)).join('');
