import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** Fetched when there is any. */
export const MicrophoneTrouble = lazyWithWords(
  ['devices'],
  async () => (await import('./trouble.tsx')).MicrophoneTrouble,
);
