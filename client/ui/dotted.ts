/** What stands beside each other in one line, without what is not there. A dot stays with the words before it when the line breaks. */
export const dotted = (parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join('\u00a0· ');
