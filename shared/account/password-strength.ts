/** The shortest password that is taken, in characters. */
export const PASSWORD_MIN = 10;
const STRONG_FROM = 16;
const VARIED_FROM = 6;

export type Strength =
  | { readonly state: 'short'; readonly missing: number }
  | { readonly state: 'guessable' | 'fair' | 'strong' };

/** What is known about a person: name, address, organisation. */
export type KnownOf = readonly string[];

/** A name or address as a whole, with and without its gaps, and the words in it that are long enough to count. */
const parts = (text: string): readonly string[] => {
  const whole = text.toLowerCase();
  const words = whole.split(/[^\p{L}\p{N}]+/u);
  return [whole, words.join(''), ...words].filter((part) => part.length >= 4);
};

/** The words that a password should not consist of, in lower case: those of the person, and our own. */
export const ownWords = (known: KnownOf): readonly string[] => [...new Set([...known.flatMap(parts), 'openfloor'])];

/** What is wrong with a password: first its length, then whether it repeats itself or contains what is known about the person. */
export function strengthOf(password: string, known: KnownOf): Strength {
  if (password.length < PASSWORD_MIN) return { state: 'short', missing: PASSWORD_MIN - password.length };
  const lower = password.toLowerCase();
  const repeats = new Set(lower).size < VARIED_FROM || /^(.{1,9})\1+$/.test(lower);
  const longestFirst = [...ownWords(known)].sort((a, b) => b.length - a.length);
  const left = longestFirst.reduce((rest, part) => rest.replaceAll(part, ''), lower);
  if (repeats || left.length < PASSWORD_MIN - 2 || /^(0?123|abcd|qwer|azer|passw|letme|openfl)/.test(lower))
    return { state: 'guessable' };
  return { state: password.length >= STRONG_FROM ? 'strong' : 'fair' };
}
