import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Slice } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { yCursorPlugin, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type { XmlFragment } from 'yjs';
import { PASTE_MAX } from '../../../shared/protocol/minutes.ts';
import { COMMANDS, type EditorAction, pressedActions } from './editor-commands.ts';
import { blockTypes, minutesSchema } from './editor-schema.ts';

type EditorOptions = {
  readonly place: HTMLElement;
  readonly fragment: XmlFragment;
  readonly awareness: Awareness;
  readonly nameOf: (clientId: number) => string;
  readonly label: string;
  readonly isEditable: () => boolean;
  readonly onState: (pressed: ReadonlySet<EditorAction>) => void;
  /** Somebody has tried to bring in more than travels at once; nothing has been changed. */
  readonly onTooMuch: () => void;
};

const breakLine: Command = (state, dispatch) => {
  const node = blockTypes.hard_break?.create();
  if (node) dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
  return node !== undefined;
};

/** Tab stays the key that leaves the editor: lists are indented with Ctrl and the brackets. */
function keys(): Plugin[] {
  const item = blockTypes.list_item;
  const lists: Record<string, Command> = item
    ? { Enter: splitListItem(item), 'Mod-[': liftListItem(item), 'Mod-]': sinkListItem(item) }
    : {};
  return [
    keymap({
      ...lists,
      'Mod-b': COMMANDS.strong,
      'Mod-i': COMMANDS.emphasis,
      'Mod-z': COMMANDS.undo,
      'Mod-y': COMMANDS.redo,
      'Mod-Shift-z': COMMANDS.redo,
      'Mod-Alt-0': COMMANDS.paragraph,
      'Mod-Alt-1': COMMANDS.heading,
      'Mod-Shift-7': COMMANDS.numbers,
      'Mod-Shift-8': COMMANDS.bullets,
      'Shift-Enter': chainCommands(exitCode, breakLine),
    }),
    keymap(baseKeymap),
  ];
}

/** A caret with a name. Colours come from the style sheet, one of six by the client's id. */
function caretOf(name: string, clientId: number): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'minutes-caret';
  caret.dataset.colour = String(clientId % 6);
  const label = document.createElement('span');
  label.textContent = name;
  caret.append('\u2060', label, '\u2060');
  return caret;
}

/** True, and told, when what is brought in is more than travels at once: it is then left out, and the clipboard still has it. */
const refuseTooMuch = (slice: Slice, onTooMuch: () => void): boolean => {
  const isTooMuch = slice.size > PASTE_MAX;
  if (isTooMuch) onTooMuch();
  return isTooMuch;
};

/** An editor on one agenda item's fragment. Destroy it when its place goes. */
export function createEditor(options: EditorOptions): EditorView {
  const { place, fragment, awareness, nameOf } = options;
  return new EditorView(place, {
    state: EditorState.create({
      schema: minutesSchema,
      plugins: [
        ySyncPlugin(fragment),
        yCursorPlugin(awareness, {
          cursorBuilder: (_user: unknown, clientId: number) => caretOf(nameOf(clientId), clientId),
          selectionBuilder: (_user: unknown, clientId: number) => ({
            class: 'minutes-selection',
            'data-colour': String(clientId % 6),
          }),
        }),
        yUndoPlugin(),
        ...keys(),
      ],
    }),
    editable: options.isEditable,
    handlePaste: (_view, _event, slice) => refuseTooMuch(slice, options.onTooMuch),
    handleDrop: (_view, _event, slice) => refuseTooMuch(slice, options.onTooMuch),
    attributes: { class: 'minutes-editor', role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label },
    // Also called while the view is being made: the binding brings the text in then.
    dispatchTransaction(this: EditorView, transaction) {
      this.updateState(this.state.apply(transaction));
      options.onState(pressedActions(this.state));
    },
  });
}

/** Does what a button of the toolbar says, and gives the focus back to the text. */
export function runAction(view: EditorView, action: EditorAction): void {
  COMMANDS[action](view.state, view.dispatch);
  view.focus();
}

export function insertReference(view: EditorView, requestId: string, label: string): void {
  const node = blockTypes.reference?.create({ requestId, label });
  if (node) view.dispatch(view.state.tr.replaceSelectionWith(node).insertText(' ').scrollIntoView());
  view.focus();
}
