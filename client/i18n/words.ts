import type { Dictionary } from '../../shared/languages/dictionary.ts';
import type { inTheHall } from '../../shared/languages/en/in-the-hall.ts';
import type { Language } from '../../shared/languages/language.ts';

/** A part of the dictionary, named as its file. */
export type Area = keyof Dictionary;
export type Words = Partial<Dictionary>;
/** Those that are written to be said in the hall; they come in one piece. */
type InTheHall = keyof typeof inTheHall;

const IN_THE_HALL: Readonly<Record<InTheHall, true>> = {
  compilation: true,
  floor: true,
  hall: true,
};
const halls = import.meta.glob<{ readonly inTheHall: Words }>('../../shared/languages/*/in-the-hall.ts');
const parts = import.meta.glob<Words>('../../shared/languages/*/{common,consultations,session}.ts');

/** The words of an area in a language, with whatever came along; English where the language has none. */
export async function fetchWords(language: Language, area: Area): Promise<Words> {
  const found = await (area in IN_THE_HALL ? hallIn(language) : partIn(language, area));
  if (found) return found;
  return language === 'en' ? {} : fetchWords('en', area);
}

const hallIn = async (language: Language): Promise<Words | undefined> =>
  (await halls[`../../shared/languages/${language}/in-the-hall.ts`]?.())?.inTheHall;

async function partIn(language: Language, area: Area): Promise<Words | undefined> {
  const file = `../../shared/languages/${language}/${area}.ts`;
  const fetchPart = parts[file] ?? (await import('./later-words.ts')).laterParts[file];
  return fetchPart?.();
}

export const areaOf = (key: string): Area => key.slice(0, key.indexOf('.')) as Area;
