import type { RichInline } from './rich-text.ts';

export const ROLES_OF_LINES = ['paragraph', 'heading', 'bullet', 'ordered', 'cell'] as const;
/**
 * What a line is. A text is a flat sequence of lines. What a line is stands at its end, as one character with attributes, so that a
 * change of the structure never touches letters.
 */
export type LineKind = {
  readonly role: (typeof ROLES_OF_LINES)[number];
  /** Of a heading; 0 for everything else. */
  readonly level: 0 | 1 | 2;
  /** How deep a point of a list stands, from 0. */
  readonly indent: number;
  /** The number that a numbered point asks for; null: the number after the last one. */
  readonly start: number | null;
  /** Whether the cell is the first one of a table or of a row. */
  readonly begins: 'table' | 'row' | null;
  /** Whether a cell names its column or its row. */
  readonly heads: boolean;
};

/** What stands in a line, as it was written. `unknown`: something that our editor has not put there. */
export type Run = RichInline | { readonly type: 'unknown' };
export type Line = { readonly kind: LineKind; readonly runs: readonly Run[] };

/** Nobody writes deeper lists than this; a client that sends them means harm. */
export const INDENT_MAX = 40;
/** A list that begins with a greater number is no list that a person writes. */
export const START_MAX = 99_999;

export const paragraphKind: LineKind = {
  role: 'paragraph',
  level: 0,
  indent: 0,
  start: null,
  begins: null,
  heads: false,
};

/** Name of an item's text in the meeting's Yjs document: a `Y.Text`, in which a `Y.Map` ends each line. */
export const TEXT_PREFIX = 'text:';
export const textName = (agendaItemId: string): string => TEXT_PREFIX + agendaItemId;

/** Name of the text in which the words of an intervention stand, of the same shape (R15). */
export const WORDS_PREFIX = 'words:';
export const wordsName = (requestId: string): string => WORDS_PREFIX + requestId;

/** Whether a text of lines stands under this name. */
export const isOfLines = (name: string): boolean => name.startsWith(TEXT_PREFIX) || name.startsWith(WORDS_PREFIX);

/**
 * Reads a `Y.Text` by its shape (`toDelta`; `get` of what ends a line), so that the law needs no Yjs. There is always a line: what
 * stands behind the last end is a paragraph, even an empty one. A writer may send any attributes: what is unknown is read as the
 * words that it holds.
 */
export function readLines(text: unknown): readonly Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  for (const op of opsOf(text)) {
    const kind = isObject(op.insert) ? kindOf(op.insert) : null;
    if (kind === null) runs.push(...runOf(op));
    else {
      lines.push({ kind, runs });
      runs = [];
    }
  }
  return runs.length > 0 || lines.length === 0 ? [...lines, { kind: paragraphKind, runs }] : lines;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function opsOf(text: unknown): readonly Readonly<Record<string, unknown>>[] {
  const read = isObject(text) ? text.toDelta : undefined;
  const ops: unknown = typeof read === 'function' ? read.call(text) : [];
  return Array.isArray(ops) ? ops.filter(isObject) : [];
}

/** What a line is that ends with this; null when this ends none. */
export function kindOf(end: object): LineKind | null {
  const get = 'get' in end ? end.get : undefined;
  if (typeof get !== 'function' || 'nodeName' in end || 'toArray' in end) return null;
  return kindFrom((key) => get.call(end, key));
}

/** Only what belongs to the role: a paragraph has no level, and keeps none for later. */
export function kindFrom(get: (key: keyof LineKind) => unknown): LineKind {
  const role = get('role');
  if (role === 'heading') return { ...paragraphKind, role, level: get('level') === 2 ? 2 : 1 };
  if (role === 'bullet') return { ...paragraphKind, role, indent: upTo(INDENT_MAX, get('indent')) ?? 0 };
  if (role === 'ordered')
    return {
      ...paragraphKind,
      role,
      indent: upTo(INDENT_MAX, get('indent')) ?? 0,
      start: upTo(START_MAX, get('start')),
    };
  const begins = get('begins');
  if (role === 'cell')
    return {
      ...paragraphKind,
      role,
      begins: begins === 'table' || begins === 'row' ? begins : null,
      heads: get('heads') === true,
    };
  return paragraphKind;
}

const upTo = (max: number, value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, max) : null;

/** A line break within a line is the letter `\n`. */
function runOf({ insert, attributes }: Readonly<Record<string, unknown>>): readonly Run[] {
  if (typeof insert === 'string') return insert === '' ? [] : [{ type: 'text', text: insert, ...marksOf(attributes) }];
  if (!isObject(insert) || typeof insert.requestId !== 'string') return [{ type: 'unknown' }];
  return [
    { type: 'reference', requestId: insert.requestId, label: typeof insert.label === 'string' ? insert.label : '' },
  ];
}

type Marks = Omit<Extract<RichInline, { type: 'text' }>, 'type' | 'text'>;

export function marksOf(attributes: unknown): Marks {
  const given = isObject(attributes) ? attributes : {};
  const has = (mark: string): boolean => given[mark] !== undefined && given[mark] !== null && given[mark] !== false;
  const href = safeAddress(given.href);
  return {
    strong: has('strong'),
    emphasis: has('em'),
    ...(has('sub') ? { script: 'sub' } : has('sup') ? { script: 'sup' } : {}),
    ...(href === null ? {} : { href }),
  };
}

const HREF_MAX = 2000;
/** The address to which a link of the minutes may lead; null: it has none, or one that does something else than show a page. */
export const safeAddress = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= HREF_MAX && /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(value)
    ? value
    : null;
