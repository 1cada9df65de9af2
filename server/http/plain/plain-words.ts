import { UNNAMED_COUNTRY } from '../../../shared/attendance/profile.ts';
import { countryName } from '../../../shared/languages/country-name.ts';
import { directionOf, type Language } from '../../../shared/languages/language.ts';
import { TAGS } from '../../../shared/languages/tags.ts';
import type { Translate } from '../../../shared/languages/translate.ts';
import type { Convocation } from '../../../shared/sitting/sitting.ts';
import { spanOf } from '../../../shared/sitting/span.ts';
import { dayInWords, spanInWords, whenInWords } from '../../../shared/sitting/when-in-words.ts';
import { zoneInWords } from '../../../shared/sitting/zone-in-words.ts';
import { translateIn } from '../../dictionaries.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';

type When = Pick<Convocation, 'date' | 'timeZone' | 'hours'>;

/** What the pages without JavaScript say, as HTML, in one language. */
export type PlainWords = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  /** `28 September 2015`, of `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
  /** At the place. */
  readonly when: (meeting: When) => string;
  /** In universal time; null where no hour is known. */
  readonly universal: (meeting: When) => string | null;
  /** What the zone is called at a moment, ms. */
  readonly zone: (timeZone: string, at: number) => string;
  readonly languageName: (language: string) => string;
  /** Empty where a country is described and not named. */
  readonly country: (code: string) => string;
};

export async function plainWordsIn(language: Language): Promise<PlainWords> {
  const t = await translateIn(language);
  const tag = TAGS[language];
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  return {
    language,
    direction: directionOf(language),
    t,
    day: (day) => dayInWords(tag, day),
    when: (meeting) => whenInWords(tag, meeting, { weekday: 'long' }),
    universal(meeting) {
      const span = spanOf(meeting);
      return span && spanInWords(tag, 'UTC', span, { weekday: 'long' });
    },
    zone: (timeZone, at) => zoneInWords(tag, timeZone, at).join(' · '),
    languageName: (other) => names.of(other) ?? other,
    country: (code) => (code === UNNAMED_COUNTRY ? '' : countryName(t, language, code)),
  };
}

/** Names in one line, those that are there, with the sign of the language between. */
export const listedHtml = (parts: readonly string[], t: Translate): string =>
  parts
    .filter((part) => part !== '')
    .map(isolatedHtml)
    .join(escaped(t('common.comma')));

/** Words that run in their own direction, whatever stands around them. */
export const isolatedHtml = (text: string): string => `<bdi>${escaped(text)}</bdi>`;
