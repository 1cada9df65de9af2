import { UNNAMED_COUNTRY } from '../attendance/profile.ts';
import { countryName } from '../languages/country-name.ts';
import { directionOf, type Language } from '../languages/language.ts';
import { TAGS } from '../languages/tags.ts';
import type { Translate } from '../languages/translate.ts';
import { dayInWords, dayOfMoment, whenInWords } from '../sitting/when-in-words.ts';
import { zoneInWords } from '../sitting/zone-in-words.ts';
import { within } from './direction.ts';

/** How a document says dates, times, periods and names in its language, at the meeting's place. */
export type Phrases = Punctuation & Times & Names & { readonly language: Language; readonly t: Translate };

type Punctuation = {
  /** What ends a sentence. */
  readonly stop: string;
  /** What stands before the next sentence. */
  readonly gap: string;
  /** With a full stop, unless it ends in one; in Chinese, Latin words bring their space along. */
  readonly sentence: (words: string) => string;
};

type Times = {
  /** `10:05` */
  readonly time: (at: number) => string;
  /** `28 September 2015, 10:05:10, GMT+2`: for a moment that names something, so with seconds. */
  readonly moment: (at: number) => string;
  /** `Central European Summer Time, GMT+2` */
  readonly zone: (at: number) => string;
  /** The day of a moment: `28 September 2015`. */
  readonly date: (at: number) => string;
  /** Of `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
  /** When a meeting is, at its place: `28 September 2015, 10:00–17:00`, or the day alone. */
  readonly when: (meeting: Parameters<typeof whenInWords>[1]) => string;
  /** `2 min 40 s`, kept on one line. */
  readonly span: (ms: number) => string;
};

type Names = {
  /** Empty for a country that was not named. */
  readonly country: (code: string | null) => string;
  readonly languageName: (code: string) => string;
  /** Words of people inside a sentence of ours: where they run the other way, the sentence stays whole. */
  readonly isolate: (text: string) => string;
  readonly percent: (part: number) => string;
  readonly list: (names: readonly string[]) => string;
};

export const createPhrases = (language: Language, t: Translate, timeZone: string): Phrases => ({
  language,
  t,
  ...punctuationOf(t),
  ...timesIn(language, t, timeZone),
  ...namesIn(language, t),
});

function punctuationOf(t: Translate): Punctuation {
  const stop = t('exports.stop').trimEnd();
  const gap = t('exports.stop').endsWith(' ') ? ' ' : '';
  return {
    stop,
    gap,
    sentence: (words) => {
      if (!/[.!?…。！？؟][)»”"'\u2069]*$/u.test(words)) return `${words}${stop}`;
      return gap === '' && /[.!?]$/.test(words) ? `${words} ` : words;
    },
  };
}

function timesIn(language: Language, t: Translate, timeZone: string): Times {
  const tag = TAGS[language];
  const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const seconds = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', hourCycle: 'h23', timeZone });
  return {
    time: (at) => clock.format(at),
    moment: (at) =>
      joined(t, dayOfMoment(tag, timeZone, at), seconds.format(at), zoneInWords(tag, timeZone, at).at(-1) ?? null),
    zone: (at) => joined(t, ...zoneInWords(tag, timeZone, at)),
    date: (at) => dayOfMoment(tag, timeZone, at),
    day: (day) => dayInWords(tag, day),
    when: (meeting) => whenInWords(tag, meeting),
    span: (ms) => spell(t, ms),
  };
}

function namesIn(language: Language, t: Translate): Names {
  const tag = TAGS[language];
  const languages = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  const direction = directionOf(language);
  return {
    country: (code) => (code === null || code === UNNAMED_COUNTRY ? '' : countryName(t, language, code)),
    languageName: (code) => languages.of(code) ?? code,
    isolate: (text) => within(direction, text),
    percent: (part) => percents.format(part),
    list: (names) => list.format(names),
  };
}

function spell(t: Translate, ms: number): string {
  const seconds = Math.round(ms / 1000);
  const rest = t('exports.seconds', { count: seconds % 60 });
  const told = seconds < 60 ? rest : `${t('exports.minutes', { count: Math.floor(seconds / 60) })} ${rest}`;
  return told.replaceAll(' ', '\u00a0');
}

/** Those parts that are there, with the language's separator between: `Name, Organisation, Country`. */
export const joined = (t: Translate, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(t('common.comma'));
