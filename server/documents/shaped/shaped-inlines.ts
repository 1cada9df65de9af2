import { marksWithin, runsOf } from '../../../shared/paper/marks.ts';
import type { Mark, Shaped } from '../../../shared/paper/shape.ts';
import type { Anchor, Inline, Style, Words } from '../../../shared/report/document.ts';

/** Where a document has the footnote of a label; null: nowhere. */
export type CallTo = (label: string) => Anchor | null;
export const callsNothing: CallTo = () => null;

/** The inlines of a part of a paragraph, from `start` up to and without `end`. */
export type InlinesOf = (start: number, end: number) => readonly Inline[];

/** The words of a part of a paragraph as their marks have them. */
export const wordsIn = ({ text, shape }: Shaped, start: number, end: number, callTo: CallTo): readonly Words[] =>
  runsOf(text.slice(start, end), marksWithin(shape.marks, start, end))
    .filter((run) => run.text !== '')
    .map((run) => marked(run.text, run.marks, callTo));

function marked(text: string, marks: readonly Mark[], callTo: CallTo): Words {
  const looks = new Set(marks.flatMap((mark) => ('look' in mark ? [mark.look] : [])));
  const call = marks.find((mark) => 'note' in mark);
  const to = call && callTo(call.note);
  const href = marks.find((mark) => 'href' in mark)?.href;
  const script = call || looks.has('sup') ? 'sup' : looks.has('sub') ? 'sub' : null;
  return {
    type: 'text',
    text,
    style: styleOf(looks.has('strong'), looks.has('emphasis')),
    ...(script && { script }),
    ...(looks.has('underline') && { underline: true }),
    ...(looks.has('strike') && { strike: true }),
    ...(href !== undefined && { href }),
    ...(to && { to }),
  };
}

function styleOf(isStrong: boolean, isEmphasis: boolean): Style {
  if (isStrong) return isEmphasis ? 'strong-emphasis' : 'strong';
  return isEmphasis ? 'emphasis' : 'plain';
}
