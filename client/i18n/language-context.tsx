import type { Translate } from '../../shared/languages/translate.ts';
import { createContextOf } from '../context.tsx';
import type { LanguageChoice } from './language.ts';

export const [LanguageProvider, useLanguage] = createContextOf(
  'Language',
  ({ language }: { readonly language: LanguageChoice }) => language,
);

/** `t('floor.give')` in the language chosen; reactive where it is called. */
export const useT = (): Translate => useLanguage().t;
