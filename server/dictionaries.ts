import type { Dictionary } from '../shared/languages/dictionary.ts';
import { en } from '../shared/languages/en/dictionary.ts';
import { LANGUAGES, type Language } from '../shared/languages/language.ts';
import { createTranslate, type Translate } from '../shared/languages/translate.ts';

const isDictionary = (value: unknown): value is Dictionary => typeof value === 'object' && value !== null;

/** Each module exports its dictionary under the language's tag. */
async function load(language: Language): Promise<Dictionary> {
  const module: Readonly<Record<string, unknown>> = await import(`../shared/languages/${language}/dictionary.ts`);
  const dictionary = module[language];
  return isDictionary(dictionary) ? dictionary : en;
}

const loaded = new Map<Language, Promise<Translate>>();

/** The words of a document's language, read once. English where they cannot be read: a document in English is better than none. */
export function translateIn(language: Language): Promise<Translate> {
  const known =
    loaded.get(language) ??
    load(language)
      .catch(() => en)
      .then((words) => createTranslate(words, language));
  loaded.set(language, known);
  return known;
}

/** Read at the start, because an update that lies on the disk must not speak through a server from before it. */
export const readDictionaries = async (): Promise<void> => void (await Promise.all(LANGUAGES.map(translateIn)));

/** The language that `?lang=` asks for, or English. */
export const languageFrom = (wish: string | undefined): Language =>
  LANGUAGES.find((language) => language === wish) ?? 'en';
