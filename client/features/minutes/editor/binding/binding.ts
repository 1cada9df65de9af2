import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import * as Y from 'yjs';
import { paragraphKind } from '../../../../../shared/minutes/lines.ts';
import { posOf } from './flat.ts';
import { createEnd } from './line-ends.ts';
import { endOfChange, keepSelection, movedBy, readDoc, turnInto } from './read-text.ts';
import { type Written, writeStep } from './write-step.ts';

const FROM_TEXT = 'from the text';
/** What is written within this time is taken back together, ms. */
const UNDO_TOGETHER_MS = 500;

/** Keeps an editor's document and a `Y.Text` the same. It needs no page. */
export type Binding = {
  readonly text: Y.Text;
  /** The origin of what is written here, in the text's transactions. */
  readonly origin: symbol;
  /** The document to begin with. */
  readonly first: () => Node;
  /** A transaction of the editor goes into the text. */
  readonly write: (tr: Transaction) => void;
  /**
   * Tells what others have written, and what has been undone here, as transactions on the state at that moment. Returns how to end
   * that.
   */
  readonly connect: (state: () => EditorState, dispatch: (tr: Transaction) => void) => () => void;
  /** Whether there was anything to take back. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** What is written from now on is undone as a step of its own. */
  readonly pause: () => void;
};

export const createBinding = (text: Y.Text): Binding => new TextBinding(text);

class TextBinding implements Binding {
  readonly text: Y.Text;
  readonly origin = Symbol('an editor');
  readonly #undoing: Y.UndoManager;
  readonly #first: Node;
  #ends: Y.Map<unknown>[];
  #wasStructure = false;

  constructor(text: Y.Text) {
    const { doc, ends } = readDoc(text);
    this.text = text;
    this.#first = doc;
    this.#ends = ends;
    this.#undoing = new Y.UndoManager(text, {
      trackedOrigins: new Set([this.origin]),
      captureTimeout: UNDO_TOGETHER_MS,
      deleteFilter: (item) => !isSharedEnd(item, text.doc?.clientID),
    });
  }

  readonly first = (): Node => this.#first;
  readonly undo = (): boolean => this.#undoing.undo() !== null;
  readonly redo = (): boolean => this.#undoing.redo() !== null;
  readonly canUndo = (): boolean => this.#undoing.canUndo();
  readonly canRedo = (): boolean => this.#undoing.canRedo();
  readonly pause = (): void => this.#undoing.stopCapturing();

  readonly write = (tr: Transaction): void => {
    if (!tr.docChanged || tr.getMeta(FROM_TEXT)) return;
    const isStructure = !tr.steps.every(isTyping);
    if (isStructure || this.#wasStructure) this.pause();
    this.#wasStructure = isStructure;
    this.text.doc?.transact(() => this.#writeSteps(tr), this.origin);
  };

  readonly connect = (state: () => EditorState, dispatch: (tr: Transaction) => void): (() => void) => {
    const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], { origin: by }: Y.Transaction) => {
      if (by === this.origin) return;
      const own = events.find(({ target }) => target === this.text);
      dispatch(this.#follow(state(), own instanceof Y.YTextEvent ? own.delta : [], by === this.#undoing));
    };
    this.text.observeDeep(onEvents);
    return () => {
      this.text.unobserveDeep(onEvents);
      this.#undoing.destroy();
    };
  };

  #writeSteps(tr: Transaction): void {
    const written: Written = { text: this.text, ends: this.#ends };
    this.#endLastLine(tr.before);
    for (const [n, step] of tr.steps.entries())
      writeStep(written, step, tr.docs[n] ?? tr.before, tr.docs[n + 1] ?? tr.doc);
  }

  /** Before anything is written: adds an end to the last line, so that its kind has a place. */
  #endLastLine(doc: Node): void {
    if (this.#ends.length >= doc.childCount) return;
    const end = createEnd(paragraphKind);
    this.text.insertEmbed(this.text.length, end);
    this.#ends.push(end);
  }

  #follow(state: EditorState, delta: Y.YTextEvent['delta'], isOwn: boolean): Transaction {
    const read = readDoc(this.text);
    this.#ends = read.ends;
    const { tr } = state;
    turnInto(tr, read.doc);
    if (isOwn) tr.setSelection(TextSelection.create(tr.doc, posOf(tr.doc, endOfChange(delta)))).scrollIntoView();
    else keepSelection(tr, state, (flat) => movedBy(delta, flat));
    return tr.setMeta(FROM_TEXT, true);
  }
}

/** Letters put in or taken out within one line. */
const isTyping = (step: unknown): boolean =>
  step instanceof ReplaceStep && step.slice.openStart === 0 && step.slice.openEnd === 0 && step.slice.size <= 1;

/** The end of a line that another person has changed meanwhile stays, also when its maker undoes it. */
function isSharedEnd({ content }: Y.Item, own: number | undefined): boolean {
  if (!(content instanceof Y.ContentType)) return false;
  return [...content.type._map.values()].some(({ deleted, id }) => !deleted && id.client !== own);
}
