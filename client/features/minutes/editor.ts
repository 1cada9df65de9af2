import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { LineKind } from '../../../shared/minutes/lines.ts';
import { createBinding } from './editor/binding.ts';
import { createCommands, type EditorAction, pressedActions } from './editor/commands.ts';
import { cursorPlugin } from './editor/cursor-plugin.ts';
import { keyPlugins } from './editor/keys.ts';
import { isAcrossCells, kindAt, takeOut } from './editor/line-commands.ts';
import { numbersPlugin, type PlaceSaid } from './editor/numbers-plugin.ts';
import { dropIn, type PasteTold, takeIn } from './editor/paste-handler.ts';
import { nodeTypes } from './editor/schema.ts';

type EditorOptions = PasteTold & {
  readonly place: HTMLElement;
  readonly text: Y.Text;
  readonly awareness: Awareness;
  readonly nameOf: (clientId: number) => string;
  readonly label: string;
  readonly sayCell: PlaceSaid;
  readonly isEditable: () => boolean;
  readonly onState: (pressed: ReadonlySet<EditorAction>, kind: LineKind) => void;
};

/** An editor on one agenda item's text. Destroy it when its place goes. */
export function createEditor(options: EditorOptions) {
  const { place, text, awareness, nameOf } = options;
  const binding = createBinding(text);
  const commands = createCommands(binding);
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: binding.first(),
      plugins: [cursorPlugin({ text, awareness, nameOf }), numbersPlugin(options.sayCell), ...keyPlugins(commands)],
    }),
    editable: options.isEditable,
    handlePaste: (into, event, slice) => takeIn(into, event.clipboardData, slice, options),
    handleDrop: (into, event, slice, moved) => dropIn(into, event, slice, moved, options),
    handleTextInput(into, _from, _to, words) {
      if (!isAcrossCells(into.state)) return false;
      into.dispatch(takeOut(into.state, into.state.tr).insertText(words).scrollIntoView());
      return true;
    },
    attributes: { class: 'minutes-editor', role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label },
    dispatchTransaction(this: EditorView, transaction) {
      const isCut = transaction.getMeta('uiEvent') === 'cut' && isAcrossCells(this.state);
      const change = isCut ? takeOut(this.state, this.state.tr) : transaction;
      this.updateState(this.state.apply(change));
      binding.write(change);
      options.onState(pressedActions(this.state), kindAt(this.state));
    },
  });
  const disconnect = binding.connect(
    () => view.state,
    (tr) => view.dispatch(tr),
  );
  return {
    view,
    /** Does what a button of the toolbar says, and gives the focus back to the text. */
    run(action: EditorAction): void {
      commands[action](view.state, view.dispatch);
      view.focus();
    },
    insertReference(requestId: string, label: string): void {
      const node = nodeTypes.reference?.create({ requestId, label });
      if (node) view.dispatch(view.state.tr.replaceSelectionWith(node).insertText(' ').scrollIntoView());
      view.focus();
    },
    destroy(): void {
      disconnect();
      view.destroy();
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
