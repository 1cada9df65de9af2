import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';

/** Only on requests that a delegation has made. */
export const Substitution = lazyWithWords(
  ['inscribing'],
  async () => (await import('./substitution.tsx')).Substitution,
);
