import { createContext, type ParentProps, untrack, useContext } from 'solid-js';
import type { Translate } from '../../shared/languages/translate.ts';
import type { LanguageChoice } from './language.ts';

const LanguageContext = createContext<LanguageChoice>();

export function LanguageProvider(props: ParentProps<{ readonly value: LanguageChoice }>) {
  return <LanguageContext.Provider value={untrack(() => props.value)}>{props.children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside LanguageProvider');
  return language;
}

/** `t('floor.give')` in the language chosen; reactive where it is called. */
export const useT = (): Translate => useLanguage().t;
