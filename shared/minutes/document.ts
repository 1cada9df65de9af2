import { type Direction, directionOfText } from './direction.ts';
import type { Heads } from './table-heads.ts';

/** What a paragraph reports, or a reference leads to: the thread, carried into every format. */
export type AnchorKind = 'item' | 'intervention' | 'annotation' | 'decision' | 'action' | 'passage' | 'section';
export type Anchor = { readonly kind: AnchorKind; readonly id: string };

export type Style = 'plain' | 'strong' | 'emphasis' | 'strong-emphasis' | 'quiet';
export type Words = {
  readonly type: 'text';
  /** A line break is `\n`. */
  readonly text: string;
  readonly style: Style;
  readonly script?: 'sub' | 'sup';
  /** http, https or mailto. */
  readonly href?: string;
};
export type Inline =
  | Words
  /** Followed by the number of the paragraph that it leads to, where this document has one. */
  | { readonly type: 'reference'; readonly to: Anchor; readonly text: string; readonly number: string | null };

export type Paragraph = {
  readonly type: 'paragraph';
  /** Asks for the next decimal number; `number` holds it once they have been given. */
  readonly numbered: boolean;
  readonly number: string | null;
  readonly anchor: Anchor | null;
  readonly inlines: readonly Inline[];
};
export type Quotation = { readonly type: 'quotation'; readonly inlines: readonly Inline[] };
export type Heading = {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly anchor: Anchor | null;
  readonly inlines: readonly Inline[];
};
/** `start`: the number of the first point, where it is not 1. An item of a numbered list may be empty. */
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
};
/** A table that somebody wrote: it has no caption and no head, and every row has as many cells. */
export type Grid = {
  readonly type: 'grid';
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly heads?: Heads;
};
/** `caption` names the table; every row has as many cells as `head`. */
export type Table = {
  readonly type: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
/** `part` is 0 to 1 of the longest bar of the same measure, `text` says it in words. */
export type Bar = { readonly part: number; readonly text: string };
/** A bar chart: each group has one bar for each of the `measures`, in their order. */
export type Bars = {
  readonly type: 'bars';
  readonly caption: string;
  readonly measures: readonly string[];
  readonly groups: readonly { readonly label: string; readonly bars: readonly Bar[] }[];
};
export type Block = Paragraph | Quotation | Heading | List | Grid | Table | Bars;

/** One document for all formats: title block, body, and a note at the foot of every page. */
export type Document = {
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly kicker: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** What a reader has to know before all else: a draft, a sample. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  readonly foot: string;
};

export const plain = (text: string): Inline => ({ type: 'text', text, style: 'plain' });
export const strong = (text: string): Inline => ({ type: 'text', text, style: 'strong' });
export const emphasis = (text: string): Inline => ({ type: 'text', text, style: 'emphasis' });
/** What is of interest to few: smaller, where the format has sizes. */
export const quiet = (text: string): Inline => ({ type: 'text', text, style: 'quiet' });
export const reference = (kind: AnchorKind, id: string, text: string): Inline => ({
  type: 'reference',
  to: { kind, id },
  text,
  number: null,
});
export const numbered = (inlines: readonly Inline[], anchor: Anchor | null = null): Paragraph => ({
  type: 'paragraph',
  numbered: true,
  number: null,
  anchor,
  inlines,
});
export const unnumbered = (...inlines: readonly Inline[]): Paragraph => ({ ...numbered(inlines), numbered: false });
export const quotation = (...inlines: readonly Inline[]): Quotation => ({ type: 'quotation', inlines });
export const heading = (
  level: 1 | 2 | 3,
  text: string,
  number: string | null = null,
  anchor: Anchor | null = null,
): Heading => ({ type: 'heading', level, number, anchor, inlines: [plain(text)] });

export const anchorName = ({ kind, id }: Anchor): string => `${kind}-${id}`;
/** A reference as it is read: `Chen, 10:05 (1.8)`, or the number alone where there are no words. */
export function referenceText({ text, number }: Extract<Inline, { type: 'reference' }>): string {
  if (number === null) return text;
  return text === '' ? number : `${text} (${number})`;
}
export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'reference' ? referenceText(inline) : inline.text)).join('');

/** How a paragraph runs: as its words do, else as the document. */
export const directionOf = (inlines: readonly Inline[], { direction }: Pick<Document, 'direction'>): Direction =>
  directionOfText(textOf(inlines)) ?? direction;
