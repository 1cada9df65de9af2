import { describe, expect, test } from 'vitest';
import { translateIn } from '../../../server/dictionaries.ts';
import { countryName } from '../../../shared/languages/country-name.ts';
import { countries } from '../../../shared/languages/en/countries.ts';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import { createPhrases } from '../../../shared/report/phrases.ts';

/** As the lists of Member States of the United Nations have them, where browsers say something else. */
const OFFICIAL: readonly (readonly [Language, string, string])[] = [
  ['en', 'TR', 'Türkiye'],
  ['en', 'CZ', 'Czechia'],
  ['en', 'VN', 'Viet Nam'],
  ['en', 'CI', 'Côte d’Ivoire'],
  ['en', 'KP', 'Democratic People’s Republic of Korea'],
  ['en', 'GB', 'United Kingdom of Great Britain and Northern Ireland'],
  ['en', 'NL', 'Netherlands (Kingdom of the)'],
  ['en', 'PS', 'State of Palestine'],
  ['en', 'VA', 'Holy See'],
  ['fr', 'BY', 'Bélarus'],
  ['fr', 'MD', 'République de Moldova'],
  ['fr', 'TR', 'Türkiye'],
  ['es', 'QA', 'Qatar'],
  ['es', 'KE', 'Kenya'],
  ['es', 'NZ', 'Nueva Zelandia'],
  ['ru', 'KG', 'Кыргызстан'],
  ['ru', 'AE', 'Объединенные Арабские Эмираты'],
  ['zh', 'RU', '俄罗斯联邦'],
  ['zh', 'KR', '大韩民国'],
  ['ar', 'CI', 'كوت ديفوار'],
  ['ar', 'RU', 'الاتحاد الروسي'],
];

describe('P4 countries bear the short names of the United Nations', () => {
  test.each(OFFICIAL)('given %s, when %s is named, then it is %s', async (language, code, name) => {
    const t = await translateIn(language);
    expect(countryName(t, language, code)).toBe(name);
    expect(createPhrases(language, t, 'UTC').country(code)).toBe(name);
  });

  test.each(LANGUAGES)('given %s, then each State has a name of its own', async (language) => {
    const t = await translateIn(language);
    const codes = Object.keys(countries);
    const names = codes.map((code) => countryName(t, language, code));
    expect(codes).toHaveLength(193 + 2);
    expect(new Set(names).size).toBe(codes.length);
    expect(names.filter((name) => name.startsWith('countries.') || /^[A-Z]{2}$/.test(name))).toEqual([]);
  });

  test('P4 given a place that is no State, or an unknown code, then it is named as the language names it, or by the code', async () => {
    const t = await translateIn('en');
    expect(countryName(t, 'en', 'AW')).toBe('Aruba');
    expect(countryName(t, 'en', 'QX')).toBe('QX');
  });

  test('given a reader of Chinese, then the names sort as the language does, Spanish with its signs', async () => {
    const sorted = async (language: Language, codes: readonly string[]) => {
      const t = await translateIn(language);
      const { compare } = new Intl.Collator(language);
      return codes.map((code) => countryName(t, language, code)).toSorted(compare);
    };
    expect(await sorted('zh', ['CN', 'AF', 'FR'])).toEqual(['阿富汗', '法国', '中国']);
    expect(await sorted('fr', ['FI', 'EG', 'ES', 'US'])).toEqual([
      'Égypte',
      'Espagne',
      'États-Unis d’Amérique',
      'Finlande',
    ]);
  });
});
