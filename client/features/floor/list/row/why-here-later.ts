import { lazyWithWords } from '../../../../i18n/lazy-with-words.tsx';

/** Fetched once the hall is at rest, or when somebody asks. */
export const WhyHere = lazyWithWords(['reasons'], async () => (await import('./why-here.tsx')).WhyHere);
