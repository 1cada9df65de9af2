/** What a suggestion does to the words that it quotes. */
export type SuggestionKind = 'insertion' | 'deletion' | 'replacement';

/** An insertion keeps the quoted words whole, at its beginning or its end or around what comes in between. */
export function kindOfSuggestion(exact: string, replacement: string): SuggestionKind {
  if (replacement === '') return 'deletion';
  return replacement.length > exact.length && keepsBothEnds(exact, replacement) ? 'insertion' : 'replacement';
}

function keepsBothEnds(exact: string, replacement: string): boolean {
  let start = 0;
  while (start < exact.length && exact[start] === replacement[start]) start += 1;
  return replacement.endsWith(exact.slice(start));
}
