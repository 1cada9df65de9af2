import type { Language } from './language.ts';

/** How days, times and names are written (BCP 47): days before months in English, and Latin digits, as the United Nations' documents print them. */
export const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};
