import { UNNAMED_COUNTRY } from '../attendance/profile.ts';
import { COUNTRY_CODES } from '../attendance/regions.ts';
import type { CountryOf } from './published-fields.ts';

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/^the /, '');

/** Finds the code of a country by its code, or by a name in one of these lists of names by code. */
export function createCountryOf(lists: readonly Readonly<Record<string, string>>[]): CountryOf {
  const known = new Map<string, string>();
  for (const names of lists) for (const [code, name] of Object.entries(names)) known.set(plain(name), code);
  const usual = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of COUNTRY_CODES) known.set(plain(usual.of(code) ?? code), code);
  return (name) => {
    const code = name.trim().toUpperCase();
    if (code === UNNAMED_COUNTRY) return null;
    return COUNTRY_CODES.includes(code) ? code : (known.get(plain(name)) ?? null);
  };
}
