import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import * as Y from 'yjs';
import { paragraphKind } from '../../../../shared/minutes/lines.ts';
import { posOf } from './flat.ts';
import { createEnd } from './line-ends.ts';
import { endOfChange, keepSelection, movedBy, readDoc, turnInto } from './read-text.ts';
import { type Written, writeStep } from './write-step.ts';

const FROM_TEXT = 'from the text';
/** What is written within this time is taken back together, ms. */
const UNDO_TOGETHER_MS = 500;

/**
 * Holds an editor's document and a `Y.Text` together. It needs no page: transactions of the editor go in by `write`,
 * what others have done to the text comes out of `follow` as a transaction.
 */
export function createBinding(text: Y.Text) {
  const origin = Symbol('an editor');
  const { doc: first, ends: firstEnds } = readDoc(text);
  let ends = firstEnds;
  let wasStructure = false;
  const undoing = new Y.UndoManager(text, {
    trackedOrigins: new Set([origin]),
    captureTimeout: UNDO_TOGETHER_MS,
    deleteFilter: (item) => !isSharedEnd(item, text.doc?.clientID),
  });

  /** Before anything is written: an end for the last line, so that what it is has a place. */
  function endLastLine(doc: Node): void {
    if (ends.length >= doc.childCount) return;
    const end = createEnd(paragraphKind);
    text.insertEmbed(text.length, end);
    ends.push(end);
  }

  function write(tr: Transaction): void {
    if (!tr.docChanged || tr.getMeta(FROM_TEXT)) return;
    const isStructure = !tr.steps.every(isTyping);
    if (isStructure || wasStructure) undoing.stopCapturing();
    wasStructure = isStructure;
    const written: Written = { text, ends };
    text.doc?.transact(() => {
      endLastLine(tr.before);
      for (const [n, step] of tr.steps.entries())
        writeStep(written, step, tr.docs[n] ?? tr.before, tr.docs[n + 1] ?? tr.doc);
    }, origin);
  }

  function follow(state: EditorState, delta: Y.YTextEvent['delta'], isOwn: boolean): Transaction {
    const read = readDoc(text);
    ends = read.ends;
    const { tr } = state;
    turnInto(tr, read.doc);
    if (isOwn) tr.setSelection(TextSelection.create(tr.doc, posOf(tr.doc, endOfChange(delta)))).scrollIntoView();
    else keepSelection(tr, state, (flat) => movedBy(delta, flat));
    return tr.setMeta(FROM_TEXT, true);
  }

  /** Tells what others have done, and what has been taken back here, as transactions upon the state as it then is. */
  function connect(state: () => EditorState, dispatch: (tr: Transaction) => void): () => void {
    const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], { origin: by }: Y.Transaction) => {
      if (by === origin) return;
      const own = events.find(({ target }) => target === text);
      dispatch(follow(state(), own instanceof Y.YTextEvent ? own.delta : [], by === undoing));
    };
    text.observeDeep(onEvents);
    return () => {
      text.unobserveDeep(onEvents);
      undoing.destroy();
    };
  }

  return {
    text,
    origin,
    /** The document to begin with. */
    first: (): Node => first,
    write,
    connect,
    undo: (): boolean => undoing.undo() !== null,
    redo: (): boolean => undoing.redo() !== null,
    canUndo: (): boolean => undoing.canUndo(),
    canRedo: (): boolean => undoing.canRedo(),
    /** What is written from now on is taken back by itself. */
    pause: (): void => undoing.stopCapturing(),
  };
}

export type Binding = ReturnType<typeof createBinding>;

/** Letters put in or taken out within one line. */
const isTyping = (step: unknown): boolean =>
  step instanceof ReplaceStep && step.slice.openStart === 0 && step.slice.openEnd === 0 && step.slice.size <= 1;

/** An end of a line that another has made something else meanwhile stays, also when who made it takes it back. */
function isSharedEnd({ content }: Y.Item, own: number | undefined): boolean {
  if (!(content instanceof Y.ContentType)) return false;
  return [...content.type._map.values()].some(({ deleted, id }) => !deleted && id.client !== own);
}
