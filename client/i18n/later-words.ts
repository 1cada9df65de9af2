import type { Dictionary } from '../../shared/languages/dictionary.ts';

/** The parts that no page says at first sight: where they lie is itself fetched when the first of them is wanted. */
export const laterParts = import.meta.glob<Partial<Dictionary>>(
  '../../shared/languages/*/{accounts,administration,chairing,countries,devices,exports,help,minutes,people,screen}.ts',
);
