import type { Dictionary } from '../../shared/languages/dictionary.ts';

/** The parts that no page says at first sight: where they lie is itself fetched when the first of them is wanted. */
export const laterParts = import.meta.glob<Partial<Dictionary>>(
  '../../shared/languages/*/{accounts,administration,admission,agenda,agreement,annotation,answering,bringing,captions,chairing,changes,check,compiling,countries,devices,exports,finding,hearing,help,history,importing,inscribing,joining,media,messages,minutes,outcomes,people,presiding,reasons,recording,refusals,registering,requesting,right,screen,series,speeches,taking,trying,waiting,writing}.ts',
);
