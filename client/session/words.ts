import type { Dictionary } from '../../shared/languages/dictionary.ts';
import type { Language } from '../../shared/languages/language.ts';

/** A part of the dictionary, named as its file. */
export type Area = keyof Dictionary;
export type Words = Partial<Dictionary>;

/** What the public pages say is fetched part by part, so that they stay light; everything else comes in one piece. */
const PUBLIC: readonly Area[] = [
  'accounts',
  'administration',
  'common',
  'consultations',
  'refusals',
  'session',
  'writing',
];
const parts = import.meta.glob<Words>(
  '../../shared/languages/*/{accounts,administration,common,consultations,refusals,session,writing}.ts',
);
const wholes = import.meta.glob<Readonly<Record<string, Dictionary>>>('../../shared/languages/*/dictionary.ts');

/** The words of an area in a language, with whatever came along; English where the language has none. */
export async function fetchWords(language: Language, area: Area): Promise<Words> {
  const part = parts[`../../shared/languages/${language}/${area}.ts`];
  const found = PUBLIC.includes(area) ? await part?.() : await wholeIn(language);
  if (found) return found;
  return language === 'en' ? {} : fetchWords('en', area);
}

const wholeIn = async (language: Language): Promise<Words | undefined> =>
  (await wholes[`../../shared/languages/${language}/dictionary.ts`]?.())?.[language];

export const areaOf = (key: string): Area => key.slice(0, key.indexOf('.')) as Area;
