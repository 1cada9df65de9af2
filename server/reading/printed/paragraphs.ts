import type { Run } from '../composing/draft.ts';
import type { Line } from './lines.ts';

/** Lines that belong together. `page`: the index of the page on which it begins. */
export type Paragraph = { readonly page: number; readonly lines: readonly Line[] };

/** What stands before the words of an item. */
export const LABEL =
  /^\s*(?:([•◦▪‣·■●○–—*\ue000-\uf8ff-]|o(?=\s))|((?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5})[.)]|\((?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})\)|\d{1,3}(?:\.\d{1,3})+\.?))\s+(?=\S)/;
/** A line after which others begin farther in: an item, or a footnote behind its number. */
const HANGS = new RegExp(`${LABEL.source}|^\\d{1,3}\\s`);
/** Points that lead to the number of a page. */
const LEADERS = / … \S{1,6}\s*$/;
const SENTENCE_END = /[.!?؟۔。！？:;：；]["»”’)\]]?\s*$/;

/** In lines or sizes of letters: the space between paragraphs, another size, an indent. */
const APART = 1.3;
const OTHER_SIZE = 0.08;
const INDENT = 0.9;

/** The distance of lines that most of them have. */
export function pitchOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [n, line] of lines.entries()) {
    const next = lines[n + 1];
    const ratio = next ? Math.round(((line.y - next.y) / line.size) * 20) / 20 : 0;
    if (ratio > 0.8 && ratio < 2.2) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}

export function paragraphsOf(lines: readonly Line[], page: number, pitch: number): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  const edges = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last, line, edges, pitch)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({ page, lines: own }));
}

type Edges = { readonly left: number; readonly right: number };

/** Where a line begins, and how much room it leaves at its end, in the direction in which it is read. */
const beginOf = (line: Line): number => (line.isRtl ? -line.right : line.left);
const roomIn = (line: Line, edges: Edges): number => (line.isRtl ? line.left - edges.left : edges.right - line.right);

function goesOn(own: readonly Line[], line: Line, edges: Edges, pitch: number): boolean {
  const before = own.at(-1);
  if (!before || LABEL.test(line.text) || LEADERS.test(before.text) || before.isBold !== line.isBold) return false;
  const down = before.y - line.y;
  if (down <= 0 || down > before.size * pitch * APART) return false;
  if (Math.abs(before.size - line.size) > line.size * OTHER_SIZE) return false;
  const isHanging = own.length === 1;
  const indent = beginOf(line) - beginOf(before);
  if (!isHanging && indent > line.size * INDENT) return false;
  if (isHanging && indent > line.size * INDENT && !HANGS.test(before.text)) return false;
  return !couldHaveStood(line, before, edges);
}

/** The first word of this line would have fitted into the line before: its author began a new one. */
function couldHaveStood(line: Line, before: Line, edges: Edges): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  const needed = Math.min(word.length, 30) * perLetter + line.size * (SENTENCE_END.test(before.text) ? 0.6 : 2);
  return roomIn(before, edges) > needed;
}

/** A paragraph that goes on on the next page. */
export function goesOnOver(before: Paragraph, after: Paragraph): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (!last || !first || after.page !== before.page + 1 || LABEL.test(first.text)) return false;
  const isAlike = Math.abs(last.size - first.size) <= first.size * OTHER_SIZE && last.isBold === first.isBold;
  return isAlike && !SENTENCE_END.test(last.text) && !/^\p{Lu}/u.test(first.text) && last.text.length > 20;
}

const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const NO_SPACE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The words of lines as one. `isWord`: whether a word with a hyphen stands elsewhere too. */
export function wordsOf(lines: readonly Line[], isWord: (word: string) => boolean): readonly Run[] {
  return lines.flatMap((line, n) => {
    const next = lines[n + 1];
    if (!next) return line.runs;
    const broken = HYPHEN.exec(line.text)?.[1];
    const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next.text)?.[0];
    if (broken !== undefined && rest !== undefined)
      return isWord(`${broken}-${rest}`) ? line.runs : withoutLast(line.runs);
    const isJoined =
      broken !== undefined || (NO_SPACE.test(line.text.trimEnd().at(-1) ?? '') && NO_SPACE.test(next.text[0] ?? ''));
    return isJoined ? line.runs : [...line.runs, { text: ' ', says: sharedBy(line, next) }];
  });
}

const withoutLast = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd().slice(0, -1) }] : runs;
};

/** What holds at the end of one line and the beginning of the next holds between them. */
function sharedBy(line: Line, next: Line) {
  const [last, first] = [line.runs.at(-1)?.says ?? [], next.runs[0]?.says ?? []];
  return last.filter((one) => first.some((other) => JSON.stringify(one) === JSON.stringify(other)));
}
