import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { INDENT_MAX, type LineKind, paragraphKind } from '../../../../shared/minutes/lines.ts';
import { kindOfNode, nodeTypes } from './schema.ts';

type Place = { readonly line: Node; readonly pos: number };

/** The lines that the selection touches. */
function linesIn({ doc, selection: { from, to } }: EditorState): readonly Place[] {
  const places: Place[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type === nodeTypes.line) places.push({ line: node, pos });
    return node.type !== nodeTypes.line;
  });
  return places;
}

export const kindAt = (state: EditorState): LineKind => {
  const { $from } = state.selection;
  return $from.depth > 0 ? kindOfNode($from.parent) : kindOfNode(state.doc.child(0));
};

const isPoint = ({ role }: LineKind): boolean => role === 'bullet' || role === 'ordered';
const isCell = (line: Node | null | undefined): boolean =>
  line !== null && line !== undefined && kindOfNode(line).role === 'cell';

/** Changes what lines are; a cell stays a cell, so that no table is broken. */
const changing =
  (change: (kind: LineKind) => LineKind): Command =>
  (state, dispatch) => {
    const lines = linesIn(state).filter(({ line }) => !isCell(line));
    const { tr } = state;
    for (const { line, pos } of lines) tr.setNodeMarkup(pos, null, change(kindOfNode(line)));
    dispatch?.(tr.scrollIntoView());
    return lines.length > 0;
  };

const paragraph = (): LineKind => paragraphKind;
export const makeParagraph: Command = changing(paragraph);

/** Makes the lines headings or points; if all of them are so already, paragraphs. */
export const toggleRole =
  (role: 'heading' | 'bullet' | 'ordered'): Command =>
  (state, dispatch) => {
    const all = linesIn(state).every(({ line }) => kindOfNode(line).role === role);
    const made = ({ indent }: LineKind): LineKind => ({
      ...paragraphKind,
      role,
      level: role === 'heading' ? 1 : 0,
      indent: role === 'heading' ? 0 : indent,
    });
    return changing(all ? paragraph : made)(state, dispatch);
  };

/** Further in or out; a point that stands at the border leaves the list. */
export const indentBy = (by: 1 | -1): Command =>
  changing((kind) => {
    if (!isPoint(kind)) return kind;
    return kind.indent + by < 0 ? paragraphKind : { ...kind, indent: Math.min(kind.indent + by, INDENT_MAX) };
  });

/** Whether the selection reaches from a cell into another line, or from another line into a cell. */
export const isAcrossCells = ({ doc, selection: { $from, $to } }: EditorState): boolean =>
  $from.index(0) !== $to.index(0) && [doc.maybeChild($from.index(0)), doc.maybeChild($to.index(0))].some(isCell);

/** Deletes what is selected. Where that would join cells, whose figures would run together, the cells are emptied. */
export function takeOut(state: EditorState, tr: Transaction): Transaction {
  if (state.selection.empty) return tr;
  if (!isAcrossCells(state)) return tr.deleteSelection();
  const { from, to } = state.selection;
  for (const { line, pos } of [...linesIn(state)].reverse())
    tr.delete(Math.max(from, pos + 1), Math.max(pos + 1, Math.min(to, pos + 1 + line.content.size)));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(from)), 1));
}

export const deleteSelected: Command = (state, dispatch) => {
  if (state.selection.empty) return false;
  dispatch?.(takeOut(state, state.tr).scrollIntoView());
  return true;
};

export const breakLine: Command = (state, dispatch) => {
  const node = nodeTypes.hard_break?.create();
  if (!node) return false;
  const tr = takeOut(state, state.tr);
  dispatch?.(tr.replaceSelectionWith(node).scrollIntoView());
  return true;
};

const isEmpty = ({ content }: Node): boolean => content.size === 0;

/** An empty point or heading ends the list first; a line of a cell is broken within it. */
export const splitLine: Command = (state, dispatch) => {
  const kind = kindAt(state);
  if (kind.role === 'cell') return breakLine(state, dispatch);
  if (state.selection.empty && kind.role !== 'paragraph' && isEmpty(state.selection.$from.parent))
    return isPoint(kind) ? indentBy(-1)(state, dispatch) : makeParagraph(state, dispatch);
  dispatch?.(divided(takeOut(state, state.tr)).scrollIntoView());
  return true;
};

/** A new end of a line is put in at the cursor; behind a heading a paragraph follows, before its words one is put. */
function divided(tr: Transaction): Transaction {
  const { $from } = tr.selection;
  if ($from.depth === 0) return tr;
  const kind = kindOfNode($from.parent);
  const isHeading = kind.role === 'heading';
  const isAtEnd = $from.parentOffset === $from.parent.content.size;
  const first = isHeading && $from.parentOffset === 0 ? paragraphKind : kind;
  const second = isHeading && isAtEnd ? paragraphKind : { ...kind, start: null };
  const line = (of: LineKind) => minutesLine(of);
  tr.step(new ReplaceStep($from.pos, $from.pos, new Slice(Fragment.from([line(kind), line(second)]), 1, 1)));
  if (first !== kind) tr.setNodeMarkup($from.before(), null, first);
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2));
}

const minutesLine = (kind: LineKind): Node => {
  const made = nodeTypes.line?.create(kind);
  if (!made) throw new Error('the schema has no lines');
  return made;
};

/** Backspace before the first letter: the line first becomes a paragraph, then it is joined to the one before. */
export const backwards: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0 || $from.parentOffset > 0) return false;
  const kind = kindOfNode($from.parent);
  if (isPoint(kind)) return indentBy(-1)(state, dispatch);
  if (kind.role === 'heading') return makeParagraph(state, dispatch);
  return joined(state, $from.index(0) - 1, dispatch);
};

/** Delete behind the last letter. */
export const forwards: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false;
  return joined(state, $from.index(0), dispatch);
};

/** Joins a line to the one behind it, or takes away the one of them that is empty. Cells are joined to nothing. */
function joined({ doc, tr, selection }: EditorState, n: number, dispatch?: (tr: Transaction) => void): boolean {
  const [first, second] = [doc.maybeChild(n), doc.maybeChild(n + 1)];
  if (!first || !second) return true;
  const border = startOf(doc, n + 1);
  const isBackwards = selection.from > border;
  if (isCell(first) && isCell(second)) return emptyRowTaken(doc, tr, n + (isBackwards ? 1 : 0), dispatch);
  const isBeside = isCell(first) || isCell(second);
  if (isEmpty(first) && !isCell(first)) tr.delete(border - first.nodeSize, border);
  else if (isEmpty(second) && !isCell(second)) tr.delete(border, border + second.nodeSize);
  else if (!isBeside) tr.join(border);
  if (isBeside && !tr.docChanged) tr.setSelection(Selection.near(doc.resolve(border), isBackwards ? -1 : 1));
  else if (isEmpty(second)) tr.setSelection(Selection.near(tr.doc.resolve(Math.min(border, tr.doc.content.size)), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
}

const startOf = (doc: Node, n: number): number => {
  let pos = 0;
  for (let at = 0; at < n; at += 1) pos += doc.child(at).nodeSize;
  return pos;
};

/** A row without any words is deleted as a whole; otherwise the cursor goes on to the neighbour. */
function emptyRowTaken(doc: Node, tr: Transaction, n: number, dispatch?: (tr: Transaction) => void): boolean {
  const begins = (at: number) => kindOfNode(doc.child(at)).begins !== null;
  let [from, to] = [n, n + 1];
  while (from > 0 && !begins(from) && isCell(doc.child(from - 1))) from -= 1;
  while (to < doc.childCount && isCell(doc.child(to)) && !begins(to)) to += 1;
  const row = Array.from({ length: to - from }, (_, at) => doc.child(from + at));
  const isTableLeft = row.every(isEmpty) && to - from < doc.childCount;
  if (isTableLeft) {
    const isFirst = row[0] !== undefined && kindOfNode(row[0]).begins === 'table';
    tr.delete(startOf(doc, from), startOf(doc, to));
    const next = tr.doc.maybeChild(from);
    if (isFirst && next && isCell(next))
      tr.setNodeMarkup(startOf(tr.doc, from), null, { ...kindOfNode(next), begins: 'table' });
    tr.setSelection(
      Selection.near(
        tr.doc.resolve(Math.min(startOf(tr.doc, Math.min(from, tr.doc.childCount)), tr.doc.content.size)),
        -1,
      ),
    );
  } else {
    const isBackwards = tr.selection.from > startOf(doc, n) && tr.selection.$from.parentOffset === 0;
    const pos = tr.selection.from;
    tr.setSelection(
      Selection.near(
        doc.resolve(isBackwards ? startOf(doc, n) : Math.min(pos + 1, doc.content.size)),
        isBackwards ? -1 : 1,
      ),
    );
  }
  dispatch?.(tr.scrollIntoView());
  return true;
}
