import type { Language } from '../../shared/languages/language.ts';
import { spanOf } from '../../shared/sitting/appointment.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { type Manner, spanInWords, whenInWords, zoneInWords } from '../../shared/sitting/when-in-words.ts';
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

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;

function zonesOf(tag: string, meeting: When) {
  const span = spanOf(meeting);
  if (span === null) return null;
  const called = (timeZone: string) => zoneInWords(tag, timeZone, span.from).join(' · ');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const seen = (zone: string) => spanInWords(tag, zone, span, { weekday: 'long' });
  const there = called(meeting.timeZone);
  const reader = seen(timeZone) === seen(meeting.timeZone) ? null : { when: seen(timeZone), zone: called(timeZone) };
  return { there, reader };
}

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
    /** `28 September 2015, 10:00–17:00`, at the place; the day alone where nothing else is known. */
    when: (meeting: When, manner?: Manner) => whenInWords(inTag(), meeting, manner),
    /** `Central European Summer Time · GMT+2` */
    zone: (timeZone: string, moment: number) => zoneInWords(inTag(), timeZone, moment).join(' · '),
    /** In which zone that is, and when and in which zone it is where the reader is, if that is another time. Null where no hour is known. */
    zones: (meeting: When) => zonesOf(inTag(), meeting),
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
