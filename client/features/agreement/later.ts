import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** Fetched once there is something to agree on. */
export const AgreementSection = lazyWithWords(
  ['agreement', 'refusals'],
  async () => (await import('./agreement-section.tsx')).AgreementSection,
);
