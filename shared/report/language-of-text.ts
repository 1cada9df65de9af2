/** Scripts that tell their language, or nearly so. */
const SCRIPTS = [
  [/\p{Script=Arabic}/gu, 'ar', 1],
  [/\p{Script=Han}/gu, 'zh', 2],
  [/\p{Script=Cyrillic}/gu, 'ru', 1],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja', 4],
  [/\p{Script=Hangul}/gu, 'ko', 1],
  [/\p{Script=Hebrew}/gu, 'he', 1],
  [/\p{Script=Greek}/gu, 'el', 1],
  [/\p{Script=Devanagari}/gu, 'hi', 1],
  [/\p{Script=Thai}/gu, 'th', 1],
  [/\p{Script=Latin}/gu, 'latin', 1],
] as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Short words that stand in nearly every sentence of a language, and letters that tell it from its neighbours. What two languages
 * share counts for both: it tells them from a third, and never one from the other. Portuguese is known so as not to be taken for
 * Spanish.
 */
const WORDS = [
  ['en', set('the of and to is that for it with was are this be by not no have has should we our from which'), null],
  [
    'fr',
    set('le les des et est une pour dans sur au aux du ce nous il qui ne pas par avec de la en que un son'),
    /[àâèêëîùûœ]/,
  ],
  [
    'es',
    set('el los las y una por con del al se lo más como pero su para es son no sin sur de la en que un'),
    /[áíóúñ]/,
  ],
  ['pt', set('os as um uma do da dos das em não por com ao se para mais no na é são de que'), /[ãõáíóúâê]/],
] as const;

/** The language of a text, by its script or by its short words; null when neither tells. */
export function languageOfText(text: string): string | null {
  const counts = SCRIPTS.map(([script, language, weight]) => ({
    language,
    count: (text.match(script)?.length ?? 0) * weight,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  if (!most || most.count === 0) return null;
  return most.language === 'latin' ? languageOfWords(text) : most.language;
}

function languageOfWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = WORDS.map(([language, short, letters]) => {
    const telling = words.filter((word) => short.has(word) || letters?.test(word));
    return [language, telling.length] as const;
  });
  const [first, second] = counts.toSorted((a, b) => b[1] - a[1]);
  return first && second && first[1] >= 2 && first[1] > second[1] ? first[0] : null;
}
