import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { LineKind } from '../../../../shared/minutes/lines.ts';
import { type Binding, createBinding } from './binding/binding.ts';
import { type Commands, createCommands, type EditorAction, pressedActions } from './commands.ts';
import { cursorPlugin } from './cursor-plugin.ts';
import { keyPlugins } from './keys.ts';
import { isAcrossCells, kindAt, takeOut } from './line-commands.ts';
import { numbersPlugin, type PlaceSaid } from './numbers-plugin.ts';
import { dropIn, type PasteTold, takeIn } from './paste-handler.ts';
import { nodeTypes } from './schema.ts';

type EditorOptions = PasteTold & {
  readonly place: HTMLElement;
  readonly text: Y.Text;
  readonly awareness: Awareness;
  readonly nameOf: (clientId: number) => string;
  readonly label: string;
  readonly sayCell: PlaceSaid;
  readonly isEditable: () => boolean;
  /** What other keys do in the text, by their names in ProseMirror. */
  readonly keys: Readonly<Record<string, () => void>>;
  readonly onState: (pressed: ReadonlySet<EditorAction>, kind: LineKind) => void;
};

/** An editor on one agenda item's text. */
export type Editor = {
  readonly view: EditorView;
  /** Does what a button of the toolbar says, and gives the focus back to the text. */
  readonly run: (action: EditorAction) => void;
  readonly insertReference: (requestId: string, label: string) => void;
  /** Puts the cursor into a new paragraph at the end, which begins with these words or names this intervention. */
  readonly newParagraph: (words: string, about: { readonly requestId: string; readonly label: string } | null) => void;
  /** When its place goes. */
  readonly destroy: () => void;
};

export function createEditor(options: EditorOptions): Editor {
  const binding = createBinding(options.text);
  const commands = createCommands(binding);
  const view = openView(options, binding, commands);
  const disconnect = binding.connect(
    () => view.state,
    (tr) => view.dispatch(tr),
  );
  return {
    view,
    run(action): void {
      commands[action](view.state, view.dispatch);
      view.focus();
    },
    insertReference(requestId, label): void {
      const node = nodeTypes.reference?.create({ requestId, label });
      if (node) view.dispatch(view.state.tr.replaceSelectionWith(node).insertText(' ').scrollIntoView());
      view.focus();
    },
    newParagraph(words, about): void {
      const { doc, tr } = view.state;
      const line = (doc.lastChild?.content.size ?? 0) > 0 ? nodeTypes.line?.create() : undefined;
      const longer = line ? tr.insert(doc.content.size, line) : tr;
      const there = longer.setSelection(Selection.atEnd(longer.doc));
      const node = about && nodeTypes.reference?.create(about);
      const named = node ? there.replaceSelectionWith(node).insertText(' ') : there;
      view.dispatch((words === '' ? named : named.insertText(words)).scrollIntoView());
      view.focus();
    },
    destroy(): void {
      disconnect();
      view.destroy();
    },
  };
}

function openView(options: EditorOptions, binding: Binding, commands: Commands): EditorView {
  const { place, text, awareness, nameOf, sayCell, label } = options;
  const plugins = [
    cursorPlugin({ text, awareness, nameOf }),
    numbersPlugin(sayCell),
    ...keyPlugins(commands, options.keys),
  ];
  return new EditorView(place, {
    state: EditorState.create({ doc: binding.first(), plugins }),
    editable: options.isEditable,
    handlePaste: (into, event, slice) => takeIn(into, event.clipboardData, slice, options),
    handleDrop: (into, event, slice, moved) => dropIn(into, event, slice, moved, options),
    handleTextInput: (into, _from, _to, words) => isAcrossCells(into.state) && writeOver(into, words),
    attributes: { class: 'minutes-editor', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    dispatchTransaction(this: EditorView, transaction) {
      const isCut = transaction.getMeta('uiEvent') === 'cut' && isAcrossCells(this.state);
      const change = isCut ? takeOut(this.state, this.state.tr) : transaction;
      this.updateState(this.state.apply(change));
      binding.write(change);
      options.onState(pressedActions(this.state), kindAt(this.state));
    },
  });
}

/** Puts words in place of what is selected in several cells; the cells stay. */
function writeOver({ state, dispatch }: EditorView, words: string): true {
  dispatch(takeOut(state, state.tr).insertText(words).scrollIntoView());
  return true;
}
