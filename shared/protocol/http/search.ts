import type { Excerpt } from '../../finding/excerpt.ts';
import type { Place } from '../../finding/wanted.ts';

/** What can be found, in the order in which it is shown. */
export const FOUND_KINDS = ['contribution', 'passage', 'annotation', 'minutes'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A place where all the words stand that were searched for, there or in the names of those who said it. */
export type Found = {
  /** The address of the place. */
  readonly href: string;
  /** What it stands in, and whose it is or which number it has; one of them may be empty. */
  readonly title: string;
  readonly about: string;
  /** Where the words stand in `about`. */
  readonly aboutMarks: readonly Place[];
  /** Of the words; empty where it is not known. */
  readonly language: string;
} & Excerpt;

/**
 * `GET /api/search?q=..`, `&kind=..` and `&consultation=..` to find less. Each kind that has something, the best first. `isComplete`:
 * false while texts are still being prepared for searching.
 */
export type SearchAnswer = {
  readonly groups: readonly {
    readonly kind: FoundKind;
    readonly found: readonly Found[];
    /** There is more. */
    readonly more: boolean;
  }[];
  readonly isComplete: boolean;
};
