import type { Language } from '../../shared/languages/language.ts';
import { useLanguage } from './language-context.tsx';

/** British days and Latin digits, as the United Nations' documents print them. */
const TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
  ru: 'ru',
  zh: 'zh-Hans',
};

/** How days, times, numbers and names are written in a language. A day is `YYYY-MM-DD`; a moment is ms since 1970 UTC. */
export function createFormats(language: () => Language) {
  const inTag = () => TAGS[language()];
  const dayIn = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(inTag(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    /** `28 September 2015` */
    day: (day: string) => dayIn(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** `Monday 28 September 2015` */
    weekday: (day: string) => dayIn(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** `28 Sept 2015` */
    shortDay: (day: string) => dayIn(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    /** `09:30 GMT+2`: a time is never without its zone. */
    time: (moment: number, timeZone: string) =>
      new Intl.DateTimeFormat(inTag(), {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
        timeZoneName: 'short',
      }).format(moment),
    /** `28 Sept 2015, 09:30`, where the reader is. */
    moment: (moment: number) =>
      new Intl.DateTimeFormat(inTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment),
    number: (value: number) => new Intl.NumberFormat(inTag()).format(value),
    percent: (part: number) => new Intl.NumberFormat(inTag(), { style: 'percent' }).format(part),
    list: (names: readonly string[]) => new Intl.ListFormat(inTag(), { type: 'conjunction' }).format(names),
    languageName: (tag: string) =>
      new Intl.DisplayNames(inTag(), { type: 'language', fallback: 'code' }).of(tag) ?? tag,
    compare: (a: string, b: string) => new Intl.Collator(inTag()).compare(a, b),
  };
}

export type Formats = ReturnType<typeof createFormats>;

/** The formats of the language chosen. */
export const useFormats = (): Formats => createFormats(useLanguage().language);
