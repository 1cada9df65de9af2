import type { Anchor } from '../../../shared/report/document.ts';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** Behind the paragraphs of the minutes that report what was said. */
export const ListenLink = lazyWithWords<{ readonly anchor: Anchor }>(
  ['recording'],
  async () => (await import('./listen-link.tsx')).ListenLink,
);
