/** The least that the server takes; the same as in protocol/http-session.ts, which would bring its whole schema along. */
export const PASSWORD_MIN = 10;
const STRONG_FROM = 16;
const VARIED_FROM = 6;

export type Strength =
  | { readonly state: 'short'; readonly missing: number }
  | { readonly state: 'guessable' | 'fair' | 'strong' };

/** A name or address as a whole, and the words in it that are long enough to count. */
const parts = (text: string): readonly string[] => {
  const whole = text.toLowerCase();
  return [whole, ...whole.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length >= 4);
};

/** An honest word about a password: length first, then whether it repeats itself or contains what is known about the person. */
export function strengthOf(password: string, known: readonly string[]): Strength {
  if (password.length < PASSWORD_MIN) return { state: 'short', missing: PASSWORD_MIN - password.length };
  const lower = password.toLowerCase();
  const repeats = new Set(lower).size < VARIED_FROM || /^(.{1,5})\1+$/.test(lower);
  const left = known.flatMap(parts).reduce((rest, part) => rest.replaceAll(part, ''), lower);
  if (repeats || left.length < PASSWORD_MIN - 2 || /^(0?123|abcd|qwer|azer|passw|letme|openfl)/.test(lower))
    return { state: 'guessable' };
  return { state: password.length >= STRONG_FROM ? 'strong' : 'fair' };
}
