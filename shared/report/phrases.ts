import { UNNAMED_COUNTRY } from '../attendance/profile.ts';
import { countryName } from '../languages/country-name.ts';
import { directionOf, type Language } from '../languages/language.ts';
import { TAGS } from '../languages/tags.ts';
import type { Translate } from '../languages/translate.ts';
import { dayInWords, dayOfMoment, whenInWords, zoneInWords } from '../sitting/when-in-words.ts';
import { within } from './direction.ts';

/** How a document says dates, times, spans and names in its language, at the meeting's place. */
export function createPhrases(language: Language, t: Translate, timeZone: string) {
  const tag = TAGS[language];
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const seconds = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', hourCycle: 'h23', timeZone });
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const direction = directionOf(language);
  const stop = t('exports.stop').trimEnd();
  const gap = t('exports.stop').endsWith(' ') ? ' ' : '';
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  return {
    language,
    t,
    /** What ends a sentence, and what stands before the next. */
    stop,
    gap,
    /** With its full stop, where it does not end in one; Latin words in Chinese bring their space along. */
    sentence: (words: string): string => {
      if (!/[.!?…。！？؟][)»”"'\u2069]*$/u.test(words)) return `${words}${stop}`;
      return gap === '' && /[.!?]$/.test(words) ? `${words} ` : words;
    },
    /** `10:05` */
    time: (at: number): string => clock.format(at),
    /** `28 September 2015, 10:05:10, GMT+2`: a moment that names something, and so to the second. */
    moment: (at: number): string =>
      joined(t, dayOfMoment(tag, timeZone, at), seconds.format(at), zoneInWords(tag, timeZone, at).at(-1) ?? null),
    /** `Central European Summer Time, GMT+2` */
    zone: (at: number): string => joined(t, ...zoneInWords(tag, timeZone, at)),
    /** The day of a moment: `28 September 2015`. */
    date: (at: number): string => dayOfMoment(tag, timeZone, at),
    /** Of `YYYY-MM-DD`. */
    day: (day: string): string => dayInWords(tag, day),
    /** When a meeting is, at its place: `28 September 2015, 10:00–17:00`, or the day alone. */
    when: (meeting: Parameters<typeof whenInWords>[1]): string => whenInWords(tag, meeting),
    /** `2 min 40 s`, kept on one line. */
    span: (ms: number): string => spell(t, ms),
    country: (code: string | null): string =>
      code === null || code === UNNAMED_COUNTRY ? '' : countryName(t, language, code),
    languageName: (code: string): string => languages.of(code) ?? code,
    /** Words of people inside a sentence of ours: where they run the other way, the sentence stays whole. */
    isolate: (text: string): string => within(direction, text),
    percent: (part: number): string => percents.format(part),
    list: (names: readonly string[]): string => list.format(names),
  };
}

export type Phrases = ReturnType<typeof createPhrases>;

function spell(t: Translate, ms: number): string {
  const seconds = Math.round(ms / 1000);
  const rest = t('exports.seconds', { count: seconds % 60 });
  const told = seconds < 60 ? rest : `${t('exports.minutes', { count: Math.floor(seconds / 60) })} ${rest}`;
  return told.replaceAll(' ', '\u00a0');
}

/** What is there, with the language's separator between: `Name, Organisation, Country`. */
export const joined = (t: Translate, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(t('exports.comma'));
