import type { Motivation } from '../../../../shared/annotation/annotation.ts';

/** The names under which highlights.css styles what is painted; `focused` lies above the others. */
export type Layer = Motivation | 'resolved' | 'focused';

/** What is painted on a part of the words of a passage, counted in UTF-16 over all of them. */
export type Mark = { readonly layer: Layer; readonly start: number; readonly end: number };
