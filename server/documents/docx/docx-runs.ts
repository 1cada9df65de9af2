import { Paragraph as DocxParagraph, type IParagraphOptions, type IRunOptions, TextRun } from 'docx';
import { type Direction, directionOfText, LATIN_SENTENCE } from '../../../shared/report/direction.ts';

export const GREY = '5A616A';
/** The width of the text in twips: A4 without its margins. */
export const TEXT_WIDTH = 9026;

const LTR_MARK = '\u200e';
const RTL_MARK = '\u200f';

export type RunOptions = Pick<
  IRunOptions,
  'bold' | 'italics' | 'color' | 'size' | 'shading' | 'subScript' | 'superScript' | 'underline' | 'strike' | 'language'
>;

export const paragraph = (direction: Direction, options: IParagraphOptions): DocxParagraph =>
  new DocxParagraph({ ...options, bidirectional: direction === 'rtl' });

/** The runs of a text inside a paragraph that runs in `direction`. */
export const run = (direction: Direction, text: string, options: RunOptions = {}): readonly TextRun[] =>
  text.split('\n').flatMap((line, index) =>
    pieces(line, direction).map(
      (piece, place) =>
        new TextRun({
          ...options,
          text: piece.text,
          rightToLeft: piece.direction === 'rtl',
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        }),
    ),
  );

type Piece = { readonly text: string; readonly direction: Direction };

/** Word knows no isolates: what stands in one becomes a run of its own. A line has at least one piece. */
function pieces(line: string, direction: Direction): readonly Piece[] {
  let depth = 0;
  const found: Piece[] = [];
  for (const part of line.split(/([\u2066-\u2069])/)) {
    if (/^[\u2066-\u2068]$/.test(part)) depth += 1;
    else if (part === '\u2069') depth = Math.max(0, depth - 1);
    else if (part !== '') found.push(...(depth > 0 ? [isolatedPiece(part, direction)] : stretches(part, direction)));
  }
  return found.length === 0 ? [{ text: '', direction }] : found;
}

/** Words from left to right keep the sign that ends their sentence. */
const stretches = (text: string, direction: Direction): readonly Piece[] =>
  direction === 'rtl' && runDirection(text, 'rtl') === 'ltr'
    ? [isolatedPiece(text, 'rtl')]
    : sentencesApart(text, direction);

const sentencesApart = (text: string, direction: Direction): readonly Piece[] =>
  (direction === 'rtl' ? text.split(LATIN_SENTENCE) : [text])
    .filter((part) => part !== '')
    .map((part) =>
      direction === 'rtl' && LATIN_SENTENCE.test(part)
        ? isolatedPiece(part, direction)
        : { text: part, direction: runDirection(part, direction) },
    );

/** With marks where it begins and ends, which keep its brackets and full stops on its side. */
function isolatedPiece(text: string, around: Direction): Piece {
  const direction = runDirection(text, 'ltr');
  const mark = direction === 'rtl' ? RTL_MARK : LTR_MARK;
  return { text: direction === around ? text : `${mark}${text}${mark}`, direction };
}

/** A run is against its surroundings when all its letters run the other way. */
function runDirection(text: string, around: Direction): Direction {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isAgainst = letters.length > 0 && letters.every((letter) => directionOfText(letter) !== around);
  if (!isAgainst) return around;
  return around === 'rtl' ? 'ltr' : 'rtl';
}
