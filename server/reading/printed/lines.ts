import type { Run, Saying } from '../composing/draft.ts';
import type { Link, Page } from './pages.ts';
import type { Piece } from './piece.ts';
import { readInOrder } from './reading-order.ts';

/** Words that stand apart in a line, as in the column of a table. */
export type Cell = {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly Run[];
  readonly text: string;
};
export type Line = {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isRtl: boolean;
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly runs: readonly Run[];
  /** Numbers in it that are raised as calls of footnotes are. */
  readonly calls: readonly string[];
};

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
/** In sizes of the letters: what is no line any more, what is raised, a space, a column. */
const OTHER_LINE = 0.5;
const RAISED_AT_MOST = 0.8;
const SPACE = 0.17;
const COLUMN = 1.6;
/** Of the letters of a line; fewer where the page runs from right to left too. */
const SOME = 0.15;
const THIRD = 0.34;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const end = ({ x, width }: Piece): number => x + width;
const isBlank = ({ text }: Piece): boolean => text.trim() === '';

/** The lines of a page in the order in which they were printed, which is the order in which they are read. */
export function linesOf({ pieces, links, isByLetter }: Page): readonly Line[] {
  const printed = pieces.map(({ text }) => text).join('');
  // On a page that runs from right to left, so does a line of foreign words with a few of its own.
  const leastRtl = countOf(printed, RTL) * 3 > countOf(printed, /\p{L}/gu) ? SOME : THIRD;
  const groups: Piece[][] = [];
  let base: Piece | undefined;
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && base && isSameLine(base, piece)) {
      group.push(piece);
      if (!isBlank(piece) && piece.size > base.size * 1.05) base = piece;
    } else {
      groups.push([piece]);
      base = piece;
    }
  }
  return groups.filter((group) => !group.every(isBlank)).map((group) => lineOf(group, { links, isByLetter, leastRtl }));
}

function isSameLine(base: Piece, piece: Piece): boolean {
  const apart = Math.abs(base.y - piece.y);
  const isSmaller = Math.min(piece.size, base.size) < Math.max(piece.size, base.size) * RAISED_AT_MOST;
  return apart <= Math.max(base.size, piece.size) * (isSmaller ? 0.7 : OTHER_LINE);
}

/** The size that most of its letters have. */
function sizeOf(group: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of group) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type OnPage = Pick<Page, 'links' | 'isByLetter'> & { readonly leastRtl: number };

function lineOf(group: readonly Piece[], { links, isByLetter, leastRtl }: OnPage): Line {
  const printed = group.filter((piece) => !isBlank(piece));
  const all = printed.map(({ text }) => text).join(' ');
  const isRtl = countOf(all, RTL) > countOf(all, /\p{L}/gu) * leastRtl;
  const size = sizeOf(printed);
  const main = printed.filter((piece) => piece.size > size * RAISED_AT_MOST);
  const y = (main[0] ?? printed[0])?.y ?? 0;
  const setting = { size, y, links };
  const cells = isByLetter ? cellsByLetter(printed, setting, isRtl) : cellsOf(printed, setting);
  const runs = cells.flatMap((cell, n) => (n === 0 ? cell.runs : [{ text: ' ', says: [] }, ...cell.runs]));
  return {
    left: Math.min(...printed.map(({ x }) => x)),
    right: Math.max(...printed.map(end)),
    y,
    size,
    isBold: main.every(({ isBold }) => isBold),
    isRtl,
    cells,
    text: cells.map(({ text }) => text).join(' '),
    runs,
    calls: callsIn(cells),
  };
}

const callsIn = (cells: readonly Cell[]): readonly string[] =>
  cells
    .flatMap(({ runs }) => runs)
    .filter(({ says }) => says.some((one) => 'look' in one && one.look === 'sup'))
    .map(({ text }) => text.trim())
    .filter((text) => /^\d{1,3}$/.test(text));

const isRaised = (piece: Piece, size: number, y: number): boolean =>
  piece.size < size * RAISED_AT_MOST && piece.y > y + size * 0.1;
const isLowered = (piece: Piece, size: number, y: number): boolean =>
  piece.size < size * RAISED_AT_MOST && piece.y < y - size * 0.05;

type Setting = { readonly size: number; readonly y: number; readonly links: readonly Link[] };

/** Between two pieces, whichever of them stands to the left. */
const gapBetween = (a: Piece, b: Piece): number => Math.max(b.x - end(a), a.x - end(b));

function cellsOf(pieces: readonly Piece[], setting: Setting): readonly Cell[] {
  const cells: { runs: Run[]; pieces: Piece[] }[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const gap = last ? gapBetween(last, piece) : 0;
    const cell = cells.at(-1);
    if (!cell || gap > setting.size * COLUMN) cells.push({ runs: [...runsOf(piece, setting)], pieces: [piece] });
    else {
      if (gap > setting.size * SPACE && !hasSpaceBetween(last, piece)) cell.runs.push({ text: ' ', says: [] });
      cell.runs.push(...runsOf(piece, setting));
      cell.pieces.push(piece);
    }
    last = piece;
  }
  return cells.map(({ runs, pieces: own }) => ({
    left: Math.min(...own.map(({ x }) => x)),
    right: Math.max(...own.map(end)),
    runs,
    text: runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  }));
}

/** Letters one by one, in the order in which they are read. */
function cellsByLetter(letters: readonly Piece[], setting: Setting, isRtl: boolean): readonly Cell[] {
  return readInOrder(letters, setting.size, isRtl).map((signs) => {
    const own = signs.flatMap(({ piece }) => piece ?? []);
    const runs: Run[] = [];
    for (const [n, { text, piece }] of signs.entries()) {
      const next = signs[n + 1]?.piece;
      const last = runs.at(-1);
      const says = piece ? saysOf(piece, setting) : inBoth(last?.says ?? [], next ? saysOf(next, setting) : []);
      if (last && sameSays(last.says, says)) runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push({ text, says });
    }
    return {
      left: Math.min(...own.map(({ x }) => x)),
      right: Math.max(...own.map(end)),
      runs,
      text: runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    };
  });
}

/** A space says what the words on both sides of it say. */
const inBoth = (a: readonly Saying[], b: readonly Saying[]): readonly Saying[] =>
  a.filter((one) => b.some((other) => sameSays([one], [other])));

const sameSays = (a: readonly Saying[], b: readonly Saying[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What holds for one letter; a link holds where the middle of the letter is under it. */
function saysOf(piece: Piece, setting: Setting): readonly Saying[] {
  const middle = piece.x + piece.width / 2;
  const link = setting.links.find((one) => one.left <= middle && one.right >= middle && isUnder(piece, one));
  const looks = looksOf(piece, setting);
  return link ? [...looks, { href: link.href }] : looks;
}

const isUnder = ({ y, size }: Piece, link: Link): boolean => link.bottom < y + size * 0.4 && link.top > y;

const hasSpaceBetween = (a: Piece | undefined, b: Piece): boolean => /\s$/.test(a?.text ?? '') || /^\s/.test(b.text);

/** Points that lead to the number of a page. */
const LEADERS = /(?:\s?\.){6,}\s*/g;

function runsOf({ text, ...place }: Piece, { size, y, links }: Setting): readonly Run[] {
  const piece = { ...place, text: text.replace(LEADERS, ' … ') };
  const says = looksOf(piece, { size, y });
  const link = links.find((one) => one.left < end(piece) - 1 && one.right > piece.x + 1 && isUnder(piece, one));
  return link ? linked(piece, link, says) : [{ text: piece.text, says }];
}

function looksOf(piece: Piece, { size, y }: Pick<Setting, 'size' | 'y'>): readonly Saying[] {
  const says: Saying[] = [];
  if (piece.isBold) says.push({ look: 'strong' });
  if (piece.isItalic) says.push({ look: 'emphasis' });
  if (isRaised(piece, size, y)) says.push({ look: 'sup' });
  if (isLowered(piece, size, y)) says.push({ look: 'sub' });
  return says;
}

/** A link lies over a part of the piece: where that begins and ends in its letters is estimated, to the next space. */
function linked({ text, x, width }: Piece, link: Link, says: readonly Saying[]): readonly Run[] {
  const shares = [link.left, link.right].map((at) => Math.min(1, Math.max(0, (at - x) / Math.max(width, 1))));
  const [first = 0, last = 1] = shares;
  const [start, stop] = [toWord(text, first * text.length), toWord(text, last * text.length)];
  const parts: readonly Run[] = [
    { text: text.slice(0, start), says },
    { text: text.slice(start, stop), says: [...says, { href: link.href }] },
    { text: text.slice(stop), says },
  ];
  return parts.filter((run) => run.text !== '');
}

/** The end or the beginning of a word that is nearest to a place. */
function toWord(text: string, at: number): number {
  const bounds = [
    0,
    ...[...text.matchAll(/(?<=\s)(?=\S)|(?<=[\p{L}\p{N}\])/])(?![\p{L}\p{N}\])/])/gu)].map(({ index }) => index),
    text.length,
  ];
  return bounds.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;
}
