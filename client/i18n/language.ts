import { createSignal } from 'solid-js';
import type { Key } from '../../shared/languages/dictionary.ts';
import { directionOf, LANGUAGES, type Language } from '../../shared/languages/language.ts';
import { createTranslate, type Params, type Translate } from '../../shared/languages/translate.ts';
import { keep, recall } from '../device/kept.ts';
import { type Area, areaOf, fetchWords, type Words } from './words.ts';

const KEY = 'openfloor.language';
/** A language with the areas of it that are here. */
type Spoken = {
  readonly language: Language;
  readonly areas: readonly Area[];
  readonly words: Words;
  readonly translate: Translate;
};

const speak = (language: Language, areas: readonly Area[], words: Words): Spoken => ({
  language,
  areas,
  words,
  translate: createTranslate(words, language),
});

const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

function wished(): Language {
  const tags = [recall(KEY), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return tags.find(isLanguage) ?? 'en';
}

/** The areas named, in one object. */
async function gather(language: Language, areas: readonly Area[]): Promise<Words> {
  const fetched = await Promise.all(areas.map((area) => fetchWords(language, area)));
  return Object.assign({}, ...fetched);
}

/** The language of the interface. Words that nobody asked for in time are empty for a moment and come by themselves. */
export type LanguageChoice = {
  readonly language: () => Language;
  /** Fetches the words of the areas that are here, and changes then. */
  readonly choose: (next: Language) => Promise<void>;
  /** Says something in the language, and changes with it. */
  readonly t: Translate;
  /** Fetches what a page will say before it is shown. */
  readonly need: (...areas: readonly Area[]) => Promise<void>;
  /** Whether all of these are here. */
  readonly has: (...areas: readonly Area[]) => boolean;
};

export function createLanguage(): LanguageChoice {
  const [spoken, setSpoken] = createSignal(speak(wished(), [], {}));
  const language = () => spoken().language;
  const coming = new Map<string, Promise<void>>();

  async function fetchAreas(areas: readonly Area[]): Promise<void> {
    const asked = language();
    const words = await gather(asked, areas);
    if (asked !== language()) return;
    setSpoken((before) => speak(asked, [...new Set([...before.areas, ...areas])], { ...before.words, ...words }));
  }
  const has = (...areas: readonly Area[]): boolean => areas.every((area) => area in spoken().words);
  function need(...areas: readonly Area[]): Promise<void> {
    const missing = areas.filter((area) => !(area in spoken().words));
    if (missing.length === 0) return Promise.resolve();
    const name = `${language()} ${missing.join(' ')}`;
    const fetching = coming.get(name) ?? fetchAreas(missing).finally(() => coming.delete(name));
    coming.set(name, fetching);
    return fetching;
  }
  async function choose(next: Language): Promise<void> {
    keep(KEY, next);
    const { areas } = spoken();
    const words = await gather(next, areas);
    document.documentElement.lang = next;
    document.documentElement.dir = directionOf(next);
    setSpoken(speak(next, areas, words));
  }
  const t: Translate = (key: Key, params?: Params) => {
    if (areaOf(key) in spoken().words) return spoken().translate(key, params);
    queueMicrotask(() => void need(areaOf(key)));
    return '';
  };
  return { language, choose, t, need, has };
}
