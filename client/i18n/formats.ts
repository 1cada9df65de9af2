import type { Language } from '../../shared/languages/language.ts';
import { TAGS } from '../../shared/languages/tags.ts';
import { once } from '../../shared/once.ts';
import { spanOf } from '../../shared/sitting/appointment.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { dayInWords, type Manner, spanInWords, whenInWords, zoneInWords } from '../../shared/sitting/when-in-words.ts';
import { useLanguage } from './language-context.tsx';

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
const moments = once((tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
const numbers = once((tag: string) => new Intl.NumberFormat(tag));
const percents = once((tag: string) => new Intl.NumberFormat(tag, { style: 'percent' }));
const lists = once((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const languages = once((tag: string) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }));
const orders = once((tag: string) => new Intl.Collator(tag));

/** How days, times, numbers and names are written in a language. A day is `YYYY-MM-DD`; a moment is ms since 1970 UTC. */
export function createFormats(language: () => Language) {
  const inTag = () => TAGS[language()];
  return {
    /** `28 September 2015` */
    day: (day: string) => dayInWords(inTag(), day),
    /** `Monday 28 September 2015` */
    weekday: (day: string) => dayInWords(inTag(), day, { weekday: 'long' }),
    /** `28 Sept 2015` */
    shortDay: (day: string) => dayInWords(inTag(), day, { month: 'short' }),
    /** `28 September 2015, 10:00–17:00`, at the place; the day alone where nothing else is known. */
    when: (meeting: When, manner?: Manner) => whenInWords(inTag(), meeting, manner),
    /** `Central European Summer Time · GMT+2` */
    zone: (timeZone: string, moment: number) => zoneInWords(inTag(), timeZone, moment).join(' · '),
    /** In which zone that is, and when and in which zone it is where the reader is, if that is another time. Null where no hour is known. */
    zones: (meeting: When) => zonesOf(inTag(), meeting),
    /** `09:30 GMT+2`: a time is never without its zone. */
    time: (moment: number, timeZone: string) => clocks(inTag(), timeZone).format(moment),
    /** `28 Sept 2015, 09:30`, where the reader is. */
    moment: (moment: number) => moments(inTag()).format(moment),
    number: (value: number) => numbers(inTag()).format(value),
    percent: (part: number) => percents(inTag()).format(part),
    list: (names: readonly string[]) => lists(inTag()).format(names),
    languageName: (tag: string) => languages(inTag()).of(tag) ?? tag,
    compare: (a: string, b: string) => orders(inTag()).compare(a, b),
  };
}

export type Formats = ReturnType<typeof createFormats>;

/** The formats of the language chosen. */
export const useFormats = (): Formats => createFormats(useLanguage().language);
