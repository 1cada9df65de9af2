import { type Node, Slice } from 'prosemirror-model';
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import * as Y from 'yjs';
import { kindOf, type LineKind, marksOf, paragraphKind, type Run } from '../../../../../shared/minutes/lines.ts';
import { minutesSchema, nodeTypes } from '../schema.ts';
import { flatOf, posOf } from './flat.ts';

type Read = { readonly doc: Node; readonly ends: Y.Map<unknown>[] };
type Op = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

/** The document that a text says. The last line may have no end: it is then a paragraph. */
export function readDoc(text: Y.Text): Read {
  const lines: Node[] = [];
  const ends: Y.Map<unknown>[] = [];
  let inlines: Node[] = [];
  for (const op of text.toDelta() as readonly Op[]) {
    const kind = op.insert instanceof Y.Map ? kindOf(op.insert) : null;
    if (kind && op.insert instanceof Y.Map) {
      lines.push(lineOf(kind, inlines));
      ends.push(op.insert);
      inlines = [];
    } else inlines.push(...inlinesOf(op));
  }
  if (inlines.length > 0 || lines.length === 0) lines.push(lineOf(paragraphKind, inlines));
  return { doc: minutesSchema.node('doc', null, lines), ends };
}

export const lineOf = (kind: LineKind, inlines: readonly Node[]): Node =>
  minutesSchema.node('line', kind, [...inlines]);

function inlinesOf({ insert, attributes }: Op): readonly Node[] {
  const marks = markList(attributes);
  if (typeof insert === 'string') return lettersOf(insert, marks);
  const isReference = typeof insert === 'object' && insert !== null && 'requestId' in insert;
  if (!isReference || typeof insert.requestId !== 'string') return [minutesSchema.node('unknown', null, [], marks)];
  const label = 'label' in insert && typeof insert.label === 'string' ? insert.label : '';
  return [minutesSchema.node('reference', { requestId: insert.requestId, label }, [], marks)];
}

function lettersOf(words: string, marks: ReturnType<typeof markList>): readonly Node[] {
  return words
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\n' ? minutesSchema.node('hard_break', null, [], marks) : minutesSchema.text(part, marks),
    );
}

const markList = (attributes: unknown) => markListOf(marksOf(attributes));

function markListOf({ strong, emphasis, script, href }: ReturnType<typeof marksOf>) {
  return [
    ...(href === undefined ? [] : [minutesSchema.mark('link', { href })]),
    ...(emphasis ? [minutesSchema.mark('em')] : []),
    ...(strong ? [minutesSchema.mark('strong')] : []),
    ...(script === undefined ? [] : [minutesSchema.mark(script)]),
  ];
}

export const inlinesOfRuns = (runs: readonly Run[]): readonly Node[] =>
  runs.flatMap((run) => {
    if (run.type === 'unknown') return [];
    if (run.type === 'reference')
      return [minutesSchema.node('reference', { requestId: run.requestId, label: run.label })];
    return lettersOf(run.text, markListOf(run));
  });

/** Makes the document `doc`, by the smallest possible replacement. */
export function turnInto(tr: Transaction, doc: Node): void {
  const from = tr.doc.content.findDiffStart(doc.content);
  const ends = tr.doc.content.findDiffEnd(doc.content);
  if (from === null || ends === null) return;
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  const [to, end] = [ends.a + overlap, ends.b + overlap];
  const result = new ReplaceStep(from, to, doc.slice(from, end)).apply(tr.doc);
  const isRight = result.doc?.eq(doc) ?? false;
  tr.step(
    isRight
      ? new ReplaceStep(from, to, doc.slice(from, end))
      : new ReplaceStep(0, tr.doc.content.size, new Slice(doc.content, 0, 0)),
  );
}

export type Delta = Y.YTextEvent['delta'];
const lengthOf = (insert: unknown): number => (typeof insert === 'string' ? insert.length : 1);

/** Where a place of the text is after a change; what has been inserted right there stands behind it. */
export function movedBy(delta: Delta, place: number): number {
  let [at, moved] = [0, place];
  for (const { retain, insert, delete: gone } of delta) {
    if (insert !== undefined && at < place) moved += lengthOf(insert);
    if (gone !== undefined && at < place) moved -= Math.min(gone, place - at);
    at += (retain ?? 0) + (gone ?? 0);
  }
  return moved;
}

/** Where a change ends, in the text as it is now. */
export function endOfChange(delta: Delta): number {
  let [at, end] = [0, 0];
  for (const { retain, insert, attributes } of delta) {
    at += (retain ?? 0) + (insert === undefined ? 0 : lengthOf(insert));
    if (retain === undefined || attributes) end = at;
  }
  return end;
}

/** The selection stays at the words where it was. */
export function keepSelection(tr: Transaction, { doc, selection }: EditorState, place: (flat: number) => number): void {
  const moved = (pos: number): number => posOf(tr.doc, place(flatOf(doc, pos)));
  if (selection instanceof NodeSelection && selection.node.type === nodeTypes.reference) {
    const pos = moved(selection.from);
    const isThere = tr.doc.nodeAt(pos)?.type === nodeTypes.reference;
    tr.setSelection(isThere ? NodeSelection.create(tr.doc, pos) : TextSelection.create(tr.doc, pos));
  } else if (selection instanceof TextSelection)
    tr.setSelection(TextSelection.create(tr.doc, moved(selection.anchor), moved(selection.head)));
  else tr.setSelection(Selection.near(tr.doc.resolve(Math.min(tr.selection.from, tr.doc.content.size))));
}
