import { type Direction, directionOfText } from './direction.ts';
import { languageOfText } from './language-of-text.ts';
import type { Heads } from './table-heads.ts';

/** What a paragraph reports, or a reference leads to: the thread, carried into every format. */
export type AnchorKind =
  | 'item'
  | 'intervention'
  | 'annotation'
  | 'decision'
  | 'action'
  | 'passage'
  | 'section'
  | 'contribution'
  | 'paragraph'
  | 'note'
  | 'part';
export type Anchor = { readonly kind: AnchorKind; readonly id: string };

export type Style = 'plain' | 'strong' | 'emphasis' | 'strong-emphasis' | 'quiet';
export type Words = {
  readonly type: 'text';
  /** A line break is `\n`. */
  readonly text: string;
  readonly style: Style;
  readonly script?: 'sub' | 'sup';
  readonly underline?: true;
  readonly strike?: true;
  /** http, https or mailto; or the path of a page of this server, which files get as a whole address. */
  readonly href?: string;
  /** They lead to another place of this document, where it has that. */
  readonly to?: Anchor;
  /** The notes in the margin that are about these words, by their numbers: for formats that have a margin. */
  readonly notes?: readonly number[];
  /** Behind them, the footnote of this number is called: for formats that have notes at the foot of a page. */
  readonly footnote?: number;
  /** Only for formats in which a reader takes or leaves it. */
  readonly change?: TrackedChange;
};
/** Words that somebody would put in or take out. `at` in ms. */
export type TrackedChange = { readonly kind: 'inserted' | 'deleted'; readonly author: string; readonly at: number };
/** `parent`: the note to which it replies. `at` in ms. */
export type MarginNote = {
  readonly id: number;
  readonly author: string;
  readonly at: number;
  readonly paragraphs: readonly string[];
  readonly parent: number | null;
};
export type Inline =
  | Words
  /** Followed by the number of the paragraph that it leads to, where this document has one. */
  | { readonly type: 'reference'; readonly to: Anchor; readonly text: string; readonly number: string | null };

/** What a paragraph is that somebody wrote into a text of their own: a point with the number as printed, a quotation, a footnote. */
export type PartOfText =
  | { readonly kind: 'item'; readonly label: string; readonly depth: number }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'footnote'; readonly label: string };

export type Paragraph = {
  readonly type: 'paragraph';
  /** Asks for the next decimal number; `number` holds it once they have been given. */
  readonly numbered: boolean;
  readonly number: string | null;
  readonly anchor: Anchor | null;
  /** What it reports when an earlier paragraph reports it as well, which has the anchor. */
  readonly continues?: Anchor;
  readonly inlines: readonly Inline[];
  /** The language in which it was written, where that is known. */
  readonly language?: string;
  readonly as?: PartOfText;
  /** Where it is cited: the path of a page of this server, which files get as a whole address. */
  readonly address?: string;
  /** Where it is heard: as an address. Formats have it as a link behind the words (`withWholeAddresses`). */
  readonly sound?: { readonly href: string; readonly text: string };
};
export type Quotation = {
  readonly type: 'quotation';
  readonly inlines: readonly Inline[];
  readonly language?: string;
};
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;
export type Heading = {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly number: string | null;
  readonly anchor: Anchor | null;
  readonly inlines: readonly Inline[];
  /** Begins a page, as an annex does. */
  readonly startsPage?: true;
};
/** `start`: the number of the first point, where it is not 1. An item of a numbered list may be empty. */
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
};
/** A table that a person wrote: it has no caption and no head, and every row has as many cells. */
export type Grid = {
  readonly type: 'grid';
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly heads?: Heads;
  /** In which direction its columns follow each other, where that is not the document's. */
  readonly direction?: Direction;
  /** As those of a paragraph. */
  readonly number?: string | null;
  readonly anchor?: Anchor | null;
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
  /** The day of this text, `YYYY-MM-DD`. */
  readonly day: string;
  readonly kicker: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** What the table of its contents is called; without, it has none. For formats that have pages. */
  readonly contents?: string;
  /** What a reader has to know first: a draft, a sample. */
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  /** At the top of every page: what it is, and its symbol. */
  readonly head: string;
  /** At the foot of every page: which version of the text it is. */
  readonly foot: string;
  readonly notes?: readonly MarginNote[];
};

export const plain = (text: string): Inline => ({ type: 'text', text, style: 'plain' });
export const strong = (text: string): Inline => ({ type: 'text', text, style: 'strong' });
export const emphasis = (text: string): Inline => ({ type: 'text', text, style: 'emphasis' });
/** For few readers: smaller, where the format has sizes. */
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

/** Whether it only tells who wrote the words that follow: it stays with them. */
export const leadsOn = ({ inlines }: Quotation): boolean =>
  inlines.length > 0 && inlines.every((inline) => inline.type === 'text' && inline.style === 'strong');
export const heading = (
  level: HeadingLevel,
  text: string,
  number: string | null = null,
  anchor: Anchor | null = null,
): Heading => ({ type: 'heading', level, number, anchor, inlines: [plain(text)] });

export const anchorName = ({ kind, id }: Anchor): string => `${kind}-${id}`;
/** A reference as a reader sees it: `Chen, 10:05 (1.8)`, or the number alone where there are no words. */
export function referenceText({ text, number }: Extract<Inline, { type: 'reference' }>): string {
  if (number === null) return text;
  return text === '' ? number : `${text} (${number})`;
}
export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'reference' ? referenceText(inline) : inline.text)).join('');

/** In which direction a paragraph runs: that of its words, or else that of the document. */
export const directionOf = (inlines: readonly Inline[], { direction }: Pick<Document, 'direction'>): Direction =>
  directionOfText(textOf(inlines)) ?? direction;

/** Sentences of ours, in the language of the document, whatever names stand in them. */
const OURS: ReadonlySet<AnchorKind> = new Set(['intervention', 'annotation', 'decision', 'action']);

/** The language of a paragraph, for a screen reader: as it is known, or else as its words tell, or else that of the document. */
export function languageOf(block: Paragraph | Quotation | Heading, { language }: Pick<Document, 'language'>): string {
  if (block.type === 'paragraph' && block.anchor !== null && OURS.has(block.anchor.kind)) return language;
  if (block.type !== 'heading' && block.language !== undefined) return block.language;
  return languageOfText(textOf(block.inlines)) ?? language;
}
