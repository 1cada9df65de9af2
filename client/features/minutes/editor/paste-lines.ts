import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { type Line, paragraphKind } from '../../../../shared/minutes/lines.ts';
import { inlinesOfRuns, lineOf } from './binding/read-text.ts';
import { takeOut } from './line-commands.ts';
import { kindOfNode, minutesSchema } from './schema.ts';

/**
 * Puts lines in at the selection. The words around the cursor stay: the first paragraph goes on behind those before it,
 * what is no paragraph gets a line of its own, and what stood behind the cursor follows the last.
 */
export function pasteLines(state: EditorState, lines: readonly Line[]): Transaction {
  const tr = takeOut(state, state.tr);
  const { $from } = tr.selection;
  if (lines.length === 0 || $from.depth === 0) return tr;
  const kind = kindOfNode($from.parent);
  const [only] = lines;
  if (kind.role === 'cell') return putIn(tr, inlinesInCell(lines));
  if (lines.length === 1 && only?.kind.role === 'paragraph') return putIn(tr, inlinesOfRuns(only.runs));
  return putLines(tr, lines);
}

function putIn(tr: Transaction, inlines: readonly Node[]): Transaction {
  const at = tr.selection.from;
  const content = Fragment.from([...inlines]);
  tr.step(new ReplaceStep(at, at, new Slice(content, 0, 0)));
  return tr.setSelection(TextSelection.create(tr.doc, at + content.size));
}

/** A cell stays one: lines are broken within it, and cells stand apart by tabs. */
function inlinesInCell(lines: readonly Line[]): readonly Node[] {
  return lines.flatMap(({ kind, runs }, n) => {
    const isBeside = kind.role === 'cell' && kind.begins === null;
    const between = isBeside ? minutesSchema.text('\t') : minutesSchema.node('hard_break');
    return n === 0 ? inlinesOfRuns(runs) : [between, ...inlinesOfRuns(runs)];
  });
}

function putLines(tr: Transaction, lines: readonly Line[]): Transaction {
  const { $from } = tr.selection;
  const { parent, parentOffset } = $from;
  const kind = kindOfNode(parent);
  const isBehindWords = parentOffset > 0;
  const isBeforeWords = parentOffset < parent.content.size;
  const isFirstOfAll = $from.index(0) === 0;
  const first = lines[0]?.kind ?? paragraphKind;
  const last = lines.at(-1)?.kind ?? paragraphKind;
  const nodes = lines.map((line) => lineOf(line.kind, inlinesOfRuns(line.runs)));
  const opens = first.role !== 'paragraph' && (isBehindWords || (first.role === 'cell' && isFirstOfAll));
  const closes = last.role !== 'paragraph' && (isBeforeWords || last.role === 'cell');
  const all = [
    ...(opens ? [lineOf(kind, [])] : []),
    ...nodes,
    ...(closes ? [lineOf(isBeforeWords ? kind : paragraphKind, [])] : []),
  ];
  const start = $from.before();
  tr.step(new ReplaceStep($from.pos, $from.pos, new Slice(Fragment.from(all), 1, 1)));
  if (!opens && !isBehindWords) tr.setNodeMarkup(start, null, first);
  const pastedSize = all.reduce((sum, node) => sum + node.nodeSize, 0) - 2;
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + pastedSize));
}
