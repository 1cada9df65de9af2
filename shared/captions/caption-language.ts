const TAG = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,4}$/;

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
};

/**
 * The language of captions that a tag names (BCP 47, with `-` or `_`): `en-US` and `en-GB` are `en`, because they are read by the same
 * people; where the region has another script it is kept, as `zh-Hant` for `zh-TW`. Null: no such tag.
 */
export function captionLanguage(tag: string): string | null {
  const locale = TAG.test(tag) ? localeOf(tag.replaceAll('_', '-')) : null;
  if (!locale) return null;
  const script = locale.maximize().script;
  const usual = localeOf(locale.language)?.maximize().script;
  return script === undefined || script === usual ? locale.language : `${locale.language}-${script}`;
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which captions of a language run. */
export const directionOfCaptions = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(localeOf(language)?.maximize().script ?? '') ? 'rtl' : 'ltr';
