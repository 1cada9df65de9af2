import type { Language } from '../../shared/languages/language.ts';
import { TAGS } from '../../shared/languages/tags.ts';
import { once } from '../../shared/once.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { spanOf } from '../../shared/sitting/span.ts';
import { dayInWords, type Manner, spanInWords, whenInWords, zoneInWords } from '../../shared/sitting/when-in-words.ts';
import { useLanguage } from './language-context.tsx';

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;

/** `reader`: where it is another time there. */
type Zones = {
  readonly there: string;
  readonly reader: { readonly when: string; readonly zone: string } | null;
};

function zonesOf(tag: string, meeting: When): Zones | null {
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
  /** `Central European Summer Time · GMT+2` */
  readonly zone: (timeZone: string, moment: number) => string;
  /**
   * In which zone that is, and when and in which zone it is at the reader's place, if the time there differs. Null where no hour is
   * known.
   */
  readonly zones: (meeting: When) => Zones | null;
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
    zone: (timeZone, moment) => zoneInWords(inTag(), timeZone, moment).join(' · '),
    zones: (meeting) => zonesOf(inTag(), meeting),
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
