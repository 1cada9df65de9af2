const segmenter = new Intl.Segmenter();

/** The letters that people see as one, at most so many. */
function beginningOf(text: string, most: number): readonly string[] {
  const letters: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (letters.length === most) break;
    letters.push(segment);
  }
  return letters;
}

/** What has at most so many letters of a text, on one line: a longer one is cut between words, else between letters. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const letters = beginningOf(flat, most + 1);
  if (letters.length <= most) return flat;
  const cut = letters.join('');
  const words = cut.replace(/[\s\p{P}]+\S*$/u, '');
  const isBetweenWords = words !== cut && words.length > cut.length / 2;
  return `${isBetweenWords ? words : letters.slice(0, most).join('')}…`;
}
