import { createSignal } from 'solid-js';
import type { Dictionary, Key } from '../../shared/languages/dictionary.ts';
import { directionOf, LANGUAGES, type Language } from '../../shared/languages/language.ts';
import { createTranslate, type Params, type Translate } from '../../shared/languages/translate.ts';
import { keep, recall } from './kept.ts';

const KEY = 'openfloor.language';
/** One chunk per language, fetched when it is chosen; each module exports its dictionary under the language's tag. */
const dictionaries = import.meta.glob<Readonly<Record<string, Dictionary>>>('../../shared/languages/*/dictionary.ts');

const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

function wished(): Language {
  const tags = [recall(KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? 'en';
}

async function translateIn(language: Language): Promise<Translate> {
  const load = dictionaries[`../../shared/languages/${language}/dictionary.ts`];
  const dictionary = (await load?.())?.[language];
  return dictionary ? createTranslate(dictionary, language) : translateIn('en');
}

/** The language of the interface: `t` answers in it and changes with it. `ready` resolves once the first dictionary is there. */
export function createLanguage() {
  const [language, setLanguage] = createSignal<Language>(wished());
  const [translate, setTranslate] = createSignal<Translate>((key) => key);
  const direction = () => directionOf(language());

  async function show(next: Language): Promise<void> {
    const translateNext = await translateIn(next);
    document.documentElement.lang = next;
    document.documentElement.dir = directionOf(next);
    setTranslate(() => translateNext);
    setLanguage(next);
  }

  const choose = (next: Language): Promise<void> => {
    keep(KEY, next);
    return show(next);
  };
  const t: Translate = (key: Key, params?: Params) => translate()(key, params);
  return { language, direction, choose, t, ready: show(language()) };
}

export type LanguageChoice = ReturnType<typeof createLanguage>;
