import { UNNAMED_COUNTRY } from '../attendance/profile.ts';
import { COUNTRY_CODES } from '../attendance/regions.ts';
import { LANGUAGES } from '../languages/language.ts';
import { plainWords } from '../languages/plain-words.ts';
import type { CountryOf } from './published-fields.ts';

const ARTICLE = /^(the|la|le|les|el|los|las) /;
const plain = (text: string): string => plainWords(text).replace(ARTICLE, '');

/**
 * Finds the code of a country by its code, or by its name in any of the six languages: as the United Nations write it (`lists` of
 * names by code, one for each language), or as that language otherwise does. A name that several countries have names none.
 */
export function createCountryOf(lists: readonly Readonly<Record<string, string>>[]): CountryOf {
  const known = new Map<string, string | null>();
  const learn = (name: string, code: string): void => {
    const before = known.get(plain(name));
    known.set(plain(name), before === undefined || before === code ? code : null);
  };
  for (const language of LANGUAGES) {
    const usual = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of COUNTRY_CODES) learn(usual.of(code) ?? code, code);
  }
  for (const names of lists) for (const [code, name] of Object.entries(names)) learn(name, code);
  return (name) => {
    const code = name.trim().toUpperCase();
    if (code === UNNAMED_COUNTRY) return null;
    return COUNTRY_CODES.includes(code) ? code : (known.get(plain(name)) ?? null);
  };
}
