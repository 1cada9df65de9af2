/** Where words stand, by the words: places counted from 1. */
function placesOf(paragraphs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, words] of paragraphs.entries()) {
    const found = places.get(words) ?? [];
    places.set(words, found);
    found.push(index + 1);
  }
  return places;
}

/**
 * For each paragraph of one version of a text, the paragraph of another that has the same words; 0 where there is none. Words that stand
 * several times are told apart by their order, as long as they stand as often in both: otherwise nobody knows which is meant (W4).
 */
export function sameParagraphs(of: readonly string[], other: readonly string[]): readonly number[] {
  const there = placesOf(other);
  const here = placesOf(of);
  return of.map((words, index) => {
    const [own = [], others = []] = [here.get(words), there.get(words)];
    return own.length === others.length ? (others[own.indexOf(index + 1)] ?? 0) : 0;
  });
}
