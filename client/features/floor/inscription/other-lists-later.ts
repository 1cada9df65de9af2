import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';

/** Only where a list was opened before its item is taken up. */
export const OtherLists = lazyWithWords(
  ['inscribing', 'chairing'],
  async () => (await import('./other-lists.tsx')).OtherLists,
);
