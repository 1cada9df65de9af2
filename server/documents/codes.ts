/** `U+1F44F` */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Among words from right to left they stand in an isolate, because they read from left to right everywhere. */
export function inBrackets(codes: readonly string[], around: string): string {
  const text = `[${codes.join(' ')}]`;
  return RTL.test(around) ? `\u2066${text}\u2069` : text;
}
