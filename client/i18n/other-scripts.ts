import { createEffect } from 'solid-js';
import type { Language } from '../../shared/languages/language.ts';
import { useLanguage } from './language-context.tsx';
import type { Later } from './lazy-with-words.tsx';

/** Of the languages that our fonts can write; the letters of Chinese are the system's. */
const NOT_LATIN: readonly Language[] = ['ar', 'ru'];

/** The fonts for names and words that are not in Latin letters. */
export const otherScripts: Later = {
  fetch: async () => void (await import('../styles/fonts-of-other-scripts.css')),
};

/** Fetches them as soon as the interface itself is written so. */
export function useOtherScripts(): void {
  const choice = useLanguage();
  createEffect(() => {
    // Without them words are drawn in the system's letters.
    if (NOT_LATIN.includes(choice.language())) otherScripts.fetch(choice).catch(() => {});
  });
}
