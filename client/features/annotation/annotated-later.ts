import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** What stands beside and on annotated words: fetched at once where there are any. Counts do not wait for the words that name them. */
export const MarginRail = lazyWithWords([], async () => (await import('./margin/margin-rail.tsx')).MarginRail);
export const AcceptedWording = lazyWithWords(
  ['annotation'],
  async () => (await import('./suggestion/accepted-wording.tsx')).AcceptedWording,
);
export const PaintedPassage = lazyWithWords(
  [],
  async () => (await import('./painting/painted-passage.tsx')).PaintedPassage,
);
