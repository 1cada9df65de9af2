import type { Dictionary } from '../../shared/languages/dictionary.ts';

/** The parts that no page says at first sight: where they lie is itself fetched when the first of them is wanted. */
export const laterParts = import.meta.glob<Partial<Dictionary>>(
  '../../shared/languages/*/{accounts,administration,annotation,chairing,countries,devices,exports,help,minutes,people,reasons,refusals,screen,writing}.ts',
);
