import type { ContributionId } from '../ids.ts';

/** Longest paragraph, in UTF-16 units, and most paragraphs of a text. */
export const PARAGRAPH_MAX = 10_000;
export const PARAGRAPHS_MAX = 2_000;
/** Longest text: some seven hundred pages. Longer ones would keep everybody waiting while they are stored. */
export const TEXT_MAX = 2_000_000;
/** Most marks of a text, and characters of the addresses to which it links: a mark repeats its whole address. */
export const TEXT_MARKS_MAX = 20_000;
export const TEXT_ADDRESSES_MAX = 500_000;
/** Most marks of a paragraph, longest label, deepest item: what goes beyond is no document. */
export const MARKS_MAX = 1_000;
export const LABEL_MAX = 20;
export const DEPTH_MAX = 8;
/** Most columns of a table; what is wider is told row by row. */
export const COLUMNS_MAX = 60;

export const LOOKS = ['strong', 'emphasis', 'underline', 'strike', 'sub', 'sup'] as const;
export type Look = (typeof LOOKS)[number];

/** From `start` up to and without `end`, in UTF-16 units of the paragraph. */
type Span = { readonly start: number; readonly end: number };

/**
 * What words of a paragraph are beside being words. `href`: an address that they lead to (http, https or mailto). `note`: they call the
 * footnote of this label.
 */
export type Mark = Span & ({ readonly look: Look } | { readonly href: string } | { readonly note: string });

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What a paragraph is. An item's `label` is `•`, or the number as its author printed it; the outermost has depth 0. A table is one
 * paragraph: cells stand between tabs, rows between line breaks; its first row has the heads of the columns, or none.
 */
export type Kind =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: Level }
  | { readonly kind: 'item'; readonly depth: number; readonly label: string }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'footnote'; readonly label: string }
  | { readonly kind: 'table'; readonly heads: 0 | 1 };

/** A footnote that words of a passage call, with the paragraph of the contribution in which it stands. */
export type Note = {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly contributionId: ContributionId;
  readonly paragraph: number;
  readonly version: number;
};

/** What stands beside a paragraph, and changes none of its letters. `notes`: in passages alone, the footnotes that came with them (K16). */
export type Shape = Kind & { readonly marks: readonly Mark[]; readonly notes?: readonly Note[] | undefined };

/** A paragraph with its shape. */
export type Shaped = { readonly text: string; readonly shape: Shape };

/** Paragraph n, counted from 1, is `paragraphs[n - 1]`, and its shape `shapes[n - 1]`; where there are no shapes, all are plain. */
export type ShapedText = { readonly paragraphs: readonly string[]; readonly shapes?: readonly Shape[] | undefined };

export const PLAIN: Shape = { kind: 'paragraph', marks: [] };

/** The label of an item that has no number. */
export const BULLET = '•';

/** The shape of paragraph n, counted from 1. */
export const shapeOf = ({ shapes }: ShapedText, n: number): Shape => shapes?.[n - 1] ?? PLAIN;

/** All paragraphs with their shapes. */
export const shapedOf = (text: ShapedText): readonly Shaped[] =>
  text.paragraphs.map((words, index) => ({ text: words, shape: shapeOf(text, index + 1) }));

const isPlain = ({ kind, marks }: Shape): boolean => kind === 'paragraph' && marks.length === 0;

/** As they are kept: without shapes where all paragraphs are plain. */
export function textOf(shaped: readonly Shaped[]): Required<ShapedText> & { readonly shapes: readonly Shape[] } {
  const shapes = shaped.map(({ shape }) => shape);
  return { paragraphs: shaped.map(({ text }) => text), shapes: shapes.every(isPlain) ? [] : shapes };
}

/** How much of a text's bounds paragraphs take. */
export type Extent = { readonly letters: number; readonly marks: number; readonly addresses: number };
export const extentOf = (shaped: readonly Shaped[]): Extent => ({
  letters: shaped.reduce((sum, { text }) => sum + text.length, 0),
  marks: shaped.reduce((sum, { shape }) => sum + shape.marks.length, 0),
  addresses: shaped
    .flatMap(({ shape }) => shape.marks)
    .reduce((sum, mark) => sum + ('href' in mark ? mark.href.length : 0), 0),
});

export const isTooLong = ({ letters, marks, addresses }: Extent): boolean =>
  letters > TEXT_MAX || marks > TEXT_MARKS_MAX || addresses > TEXT_ADDRESSES_MAX;

export const together = (one: Extent, other: Extent): Extent => ({
  letters: one.letters + other.letters,
  marks: one.marks + other.marks,
  addresses: one.addresses + other.addresses,
});
