/** What a suggestion does to the words that it quotes. */
export type SuggestionKind = 'insertion' | 'deletion' | 'replacement';

export function kindOfSuggestion(exact: string, replacement: string): SuggestionKind {
  if (replacement === '') return 'deletion';
  return insertedIn(exact, replacement) === null ? 'replacement' : 'insertion';
}

/** What is put into the quoted words, and after how many of their letters, where they are kept whole. */
export function insertedIn(exact: string, replacement: string): { readonly at: number; readonly words: string } | null {
  let at = 0;
  while (at < exact.length && exact[at] === replacement[at]) at += 1;
  const isKept = replacement.length > exact.length && replacement.endsWith(exact.slice(at));
  return isKept ? { at, words: replacement.slice(at, at + replacement.length - exact.length) } : null;
}
