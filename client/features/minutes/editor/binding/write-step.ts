import type { Mark, Node } from 'prosemirror-model';
import { AddMarkStep, AttrStep, RemoveMarkStep, type Step } from 'prosemirror-transform';
import type * as Y from 'yjs';
import { kindOfNode, type Marks, marksKept } from '../schema.ts';
import { flatOf, lineAt, sameToken, type Token, tokensOf } from './flat.ts';
import { changeEnd, createEnd } from './line-ends.ts';

/** The text, and what ends each of its lines, in order. */
export type Written = { readonly text: Y.Text; readonly ends: Y.Map<unknown>[] };

/**
 * Does to the text what a step has done to the document, and nothing more: what the step has not replaced keeps its identity, and
 * what ends a line is changed rather than replaced.
 */
export function writeStep(written: Written, step: Step, before: Node, after: Node): void {
  if (step instanceof AddMarkStep) writeMark(written, before, step, marksSet(step.mark));
  else if (step instanceof RemoveMarkStep) writeMark(written, before, step, marksCleared(step.mark));
  else if (step instanceof AttrStep) writeKinds(written, after, step.pos, step.pos);
  else writeRanges(written, step, before, after);
}

/** Sub- and superscript exclude each other, also where two writers have set one each. */
const SCRIPTS = { sub: null, sup: null };
const isScript = ({ type }: Mark): boolean => type.name in SCRIPTS;
const marksSet = (mark: Mark) => ({ ...(isScript(mark) ? SCRIPTS : {}), ...marksKept([mark]) });
const marksCleared = (mark: Mark) =>
  isScript(mark) ? SCRIPTS : Object.fromEntries(Object.keys(marksKept([mark])).map((key) => [key, null]));

type Range = { readonly from: number; readonly to: number };

function writeMark(
  { text }: Written,
  doc: Node,
  { from, to }: Range,
  marks: Record<string, true | string | null>,
): void {
  const at = flatOf(doc, from);
  text.format(at, flatOf(doc, to) - at, marks);
}

function writeRanges(written: Written, step: Step, before: Node, after: Node): void {
  const ranges: { readonly old: Range; readonly now: Range }[] = [];
  step.getMap().forEach((oldFrom, oldTo, from, to) => {
    ranges.push({ old: { from: oldFrom, to: oldTo }, now: { from, to } });
  });
  for (const { old, now } of ranges.reverse()) writeRange(written, before, after, old, now);
  for (const { now } of ranges) writeKinds(written, after, now.from, now.to);
}

function writeKinds({ ends }: Written, doc: Node, from: number, to: number): void {
  const last = Math.min(lineAt(doc, to), doc.childCount - 1);
  for (let n = lineAt(doc, from); n <= last; n += 1) {
    const end = ends[n];
    if (end) changeEnd(end, kindOfNode(doc.child(n)));
  }
}

function writeRange({ text, ends }: Written, before: Node, after: Node, old: Range, now: Range): void {
  const at = flatOf(before, old.from);
  const gone = withNextEnd(before, at, flatOf(before, old.to));
  const come = withNextEnd(after, flatOf(after, now.from), flatOf(after, now.to));
  const isWhole = gone.isEndNext && come.isEndNext && [...gone.tokens, ...come.tokens].some(isEnd);
  const change = trimmed(isWhole ? gone.all : gone.tokens, isWhole ? come.all : come.tokens);
  const start = at + change.skipped;
  const line = lineAt(before, old.from) + change.linesSkipped;
  if (change.gone.length > 0) text.delete(start, change.gone.length);
  const added = insertTokens(text, start, change.come);
  ends.splice(line, change.gone.filter(isEnd).length, ...added);
}

const isEnd = ({ type }: Token): boolean => type === 'end';

/** A range with what follows it: which of two line ends was there before only matters where they stand side by side. */
function withNextEnd(doc: Node, from: number, to: number) {
  const all = tokensOf(doc, from, to + 1);
  const tokens = all.slice(0, to - from);
  return { all, tokens, isEndNext: all.slice(to - from).some(isEnd) };
}

/** Leaves out what is the same at both borders; at the end, a line's end is the same one if only its kind differs. */
function trimmed(gone: readonly Token[], come: readonly Token[]) {
  const most = Math.min(gone.length, come.length);
  const same = (n: number, m: number, isSame: (one: Token, other: Token) => boolean): boolean => {
    const [one, other] = [gone[n], come[m]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  const bothEnd = (one: Token, other: Token): boolean => isEnd(one) && isEnd(other);
  let skipped = 0;
  while (skipped < most && same(skipped, skipped, sameToken)) skipped += 1;
  let kept = 0;
  while (
    kept < most - skipped &&
    same(gone.length - 1 - kept, come.length - 1 - kept, (one, other) => bothEnd(one, other) || sameToken(one, other))
  )
    kept += 1;
  return {
    skipped,
    linesSkipped: gone.slice(0, skipped).filter(isEnd).length,
    gone: gone.slice(skipped, gone.length - kept),
    come: come.slice(skipped, come.length - kept),
  };
}

/** Answers the line ends that have been added. */
function insertTokens(text: Y.Text, start: number, tokens: readonly Token[]): readonly Y.Map<unknown>[] {
  const added: Y.Map<unknown>[] = [];
  let at = start;
  for (const piece of pieces(tokens)) {
    if (piece.type === 'words') text.insert(at, piece.words, { ...piece.marks });
    else if (piece.type === 'embed') text.insertEmbed(at, { ...piece.embed }, { ...piece.marks });
    else {
      const end = createEnd(piece.kind);
      text.insertEmbed(at, end);
      added.push(end);
    }
    at += piece.type === 'words' ? piece.words.length : 1;
  }
  return added;
}

/** Letters with the same marks in one piece. */
function pieces(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  let letters: string[] = [];
  let marks: Marks = {};
  const flush = () => {
    if (letters.length > 0) all.push({ type: 'words', words: letters.join(''), marks });
    letters = [];
  };
  for (const token of tokens) {
    if (token.type !== 'words' || token.marks !== marks) flush();
    if (token.type === 'words') {
      marks = token.marks;
      letters.push(token.words);
    } else all.push(token);
  }
  flush();
  return all;
}
