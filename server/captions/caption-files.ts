import type { CaptionLine } from '../../shared/captions/captions.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { inTurns } from '../in-pieces.ts';

/** What a file of captions says in its head: sentences in the reader's language. */
export type CaptionHead = {
  readonly title: string;
  readonly notice: string;
  /** Said where a machine wrote any of the lines. */
  readonly byMachine: string;
};

/** How long a line stays, ms: as long as reading it takes, within these, and not into the next one. */
const MS_PER_LETTER = 70;
const [SHORTEST_MS, LONGEST_MS] = [2000, 8000];

/** A closed meeting's captions end with its closing, though more may have been written since it opened again. */
export const untilClosing = (lines: readonly CaptionLine[], { sitting: { phase } }: Meeting): readonly CaptionLine[] =>
  phase.state === 'closed' ? lines.filter(({ at }) => at <= phase.since) : lines;

/** When the meeting opened first, ms: where the times of a file begin. */
export const openingOf = ({ sitting }: Meeting): number => sitting.stretches[0]?.from ?? 0;

type Cue = { readonly from: number; readonly to: number; readonly line: CaptionLine };

/** A cue ends after it begins, and begins after the one before. */
function* cuesOf(lines: readonly CaptionLine[], opening: number): Generator<Cue> {
  let from = Math.max((lines[0]?.at ?? 0) - opening, 0);
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1];
    const next = after ? Math.max(after.at - opening, from + 1) : Number.POSITIVE_INFINITY;
    const wanted = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, line.text.length * MS_PER_LETTER));
    yield { line, from, to: Math.min(from + wanted, next) };
    from = next;
  }
}

const two = (number: number, length = 2): string => String(number).padStart(length, '0');

/** `01:02:03.456`; hours have two figures or more (W3C WebVTT, 3.1). */
const timestamp = (ms: number): string =>
  [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60].map((part) => two(part)).join(':') +
  `:${two(Math.floor(ms / 1000) % 60)}.${two(ms % 1000, 3)}`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Text of a cue, of a note, or of the name of a voice: no mark-up, no arrow. */
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
const inOneLine = (text: string): string => escaped(text).replace(/\s+/g, ' ').trim();

function cueText({ line, from, to }: Cue): string {
  const text = escaped(line.text);
  const said = line.speaker === '' ? text : `<v ${inOneLine(line.speaker)}>${text}</v>`;
  return `${line.seq}\n${timestamp(from)} --> ${timestamp(to)}\n${said}`;
}

const written = (lines: readonly CaptionLine[]): readonly CaptionLine[] => lines.filter(({ text }) => text !== '');
const isByMachine = (lines: readonly CaptionLine[]): boolean => lines.some(({ by }) => by === 'machine');

/** So many lines are put into bytes at once. */
const LINES_AT_ONCE = 500;

function* piecesOf(parts: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const part of parts) {
    if (piece.push(part) < LINES_AT_ONCE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

/** In turns with the meetings: there may be a hundred thousand lines (Y6). */
const bytesOf = async (parts: Iterable<string>): Promise<Buffer> =>
  Buffer.concat(await inTurns(piecesOf(parts), (piece) => Buffer.from(piece)));

/** WebVTT by the text of the W3C; times since the opening. Struck lines are left out. */
export function captionsVtt(all: readonly CaptionLine[], opening: number, head: CaptionHead): Promise<Buffer> {
  const lines = written(all);
  const notes = [head.title, head.notice, ...(isByMachine(lines) ? [head.byMachine] : [])];
  function* blocks(): Generator<string> {
    yield ['WEBVTT', ...notes.map((note) => `NOTE ${inOneLine(note)}`)].join('\n\n');
    for (const cue of cuesOf(lines, opening)) yield `\n\n${cueText(cue)}`;
    yield '\n';
  }
  return bytesOf(blocks());
}

/** Plain text: each speaker's name, with the time since the opening, above what they said. */
export function captionsText(all: readonly CaptionLine[], opening: number, head: CaptionHead): Promise<Buffer> {
  const lines = written(all);
  const parts = [head.title, head.notice, ...(isByMachine(lines) ? [head.byMachine] : [])];
  function* said(): Generator<string> {
    yield `${parts.join('\n')}\n`;
    let before: CaptionLine | undefined;
    for (const line of lines) {
      const isOther = before?.speaker !== line.speaker || before.request !== line.request;
      before = line;
      const time = timestamp(Math.max(0, line.at - opening)).slice(0, 8);
      yield isOther ? `\n[${time}] ${line.speaker}\n${line.text}\n` : `${line.text}\n`;
    }
  }
  return bytesOf(said());
}
