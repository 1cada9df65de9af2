import { dividedAt } from '../../../shared/paper/divide.ts';
import { PARAGRAPH_MAX, PLAIN, type Shaped } from '../../../shared/paper/shape.ts';
import type { Tally } from './draft.ts';

/** The end of a sentence in the six languages, and any space. */
const SENTENCE_END = /[.!?؟۔]["»”’)\]]?\s|[。！？]["」』”’）]?/gu;
const SPACE = /\s/g;

/** The last of such places within the bound, in the second half of it; 0: there is none. */
function lastPlace(text: string, pattern: RegExp): number {
  const begin = PARAGRAPH_MAX / 2;
  const places = [...text.slice(begin, PARAGRAPH_MAX).matchAll(pattern)];
  const last = places.at(-1);
  return last ? begin + last.index + last[0].length : 0;
}

const placeIn = (text: string): number => lastPlace(text, SENTENCE_END) || lastPlace(text, SPACE) || PARAGRAPH_MAX;

/** A paragraph that is longer than one may be, divided at the ends of sentences; a table between rows. */
export function inPieces(whole: Shaped, tally: Tally): readonly Shaped[] {
  if (whole.text.length <= PARAGRAPH_MAX) return [whole];
  const isTable = whole.shape.kind === 'table';
  tally.count(isTable ? 'tables-divided' : 'paragraphs-divided');
  const pieces: Shaped[] = [];
  let rest: Shaped | null = whole;
  while (rest && rest.text.length > PARAGRAPH_MAX) {
    const halves: readonly [Shaped, Shaped] | null = dividedAt(rest, isTable ? PARAGRAPH_MAX : placeIn(rest.text));
    // A row that is longer than a paragraph is no row of a table any more.
    if (!halves) return [...pieces, ...inPieces(asWords(rest), tally)];
    pieces.push(halves[0]);
    rest = halves[1];
  }
  return rest ? [...pieces, rest] : pieces;
}

const asWords = ({ text, shape }: Shaped): Shaped => ({
  text: text.replaceAll('\t', ' '),
  shape: { ...PLAIN, marks: shape.marks },
});
