import type { Language } from '../../shared/languages/language.ts';
import { TAGS } from '../../shared/languages/tags.ts';
import { once } from '../../shared/once.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { dayInWords, type Manner, whenInWords } from '../../shared/sitting/when-in-words.ts';
import { useLanguage } from './language-context.tsx';

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;

const clocks = once(
  (tag: string, timeZone: string) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
      timeZoneName: 'short',
    }),
);
const moments = once(
  (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
);
const numbers = once((tag: string) => new Intl.NumberFormat(tag));
const percents = once((tag: string) => new Intl.NumberFormat(tag, { style: 'percent' }));
const lists = once((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const languages = once((tag: string) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
const orders = once((tag: string) => new Intl.Collator(tag));

/** How days, times, numbers and names are written in a language. A day is `YYYY-MM-DD`; a moment is ms since 1970 UTC. */
export type Formats = {
  /** `28 September 2015` */
  readonly day: (day: string) => string;
  /** `Monday 28 September 2015` */
  readonly weekday: (day: string) => string;
  /** `28 Sept 2015` */
  readonly shortDay: (day: string) => string;
  /** `28 September 2015, 10:00–17:00`, at the place; the day alone where nothing else is known. */
  readonly when: (meeting: When, manner?: Manner) => string;
  /** `09:30 GMT+2`: a time is never without its zone. */
  readonly time: (moment: number, timeZone: string) => string;
  /** `28 Sept 2015, 09:30`, where the reader is. */
  readonly moment: (moment: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (part: number) => string;
  readonly list: (names: readonly string[]) => string;
  readonly languageName: (tag: string) => string;
  readonly compare: (a: string, b: string) => number;
};

export function createFormats(language: () => Language): Formats {
  const inTag = () => TAGS[language()];
  return {
    day: (day) => dayInWords(inTag(), day),
    weekday: (day) => dayInWords(inTag(), day, { weekday: 'long' }),
    shortDay: (day) => dayInWords(inTag(), day, { month: 'short' }),
    when: (meeting, manner) => whenInWords(inTag(), meeting, manner),
    time: (moment, timeZone) => clocks(inTag(), timeZone).format(moment),
    moment: (moment) => moments(inTag()).format(moment),
    number: (value) => numbers(inTag()).format(value),
    percent: (part) => percents(inTag()).format(part),
    list: (names) => lists(inTag()).format(names),
    languageName: (tag) => languages(inTag()).of(tag) ?? tag,
    compare: (a, b) => orders(inTag()).compare(a, b),
  };
}

/** The formats of the language chosen. */
export const useFormats = (): Formats => createFormats(useLanguage().language);
