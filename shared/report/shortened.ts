const segmenter = new Intl.Segmenter();

/** Signs of which none joins the next: people see each as one, and nobody has to find out. */
const ONE_EACH =
  /^[\x20-\x7e\xa0-\u02ff\u0386-\u0482\u048a-\u052f\u0620-\u064a\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The letters that people see as one, at most so many. */
function beginningOf(text: string, most: number): readonly string[] {
  // One sign more: it could belong to the last.
  const first = text.slice(0, most + 1);
  if (ONE_EACH.test(first)) return first.slice(0, most).split('');
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
