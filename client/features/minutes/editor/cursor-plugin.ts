import { type EditorState, Plugin, type PluginView } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { flatOf, posOf } from './binding/flat.ts';

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

type Options = {
  readonly text: Y.Text;
  readonly awareness: Awareness;
  readonly nameOf: (clientId: number) => string;
};

/** Shows where the others are in the text, and tells where this person is: as places that move with the words. */
export function cursorPlugin(options: Options): Plugin {
  return new Plugin({
    props: { decorations: (state) => othersIn(state, options) },
    view: (view) => follow(view, options),
  });
}

/** Where a place that was told is now. */
function placeOf(told: unknown, text: Y.Text): number | null {
  if (!text.doc || told === undefined || told === null) return null;
  try {
    const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(told), text.doc);
    return place?.type === text ? place.index : null;
  } catch {
    return null;
  }
}

function othersIn(state: EditorState, { text, awareness, nameOf }: Options): DecorationSet {
  const decorations = [...awareness.getStates()].flatMap(([clientId, { cursor }]) => {
    const [anchor, head] = [placeOf(cursor?.anchor, text), placeOf(cursor?.head, text)];
    if (clientId === awareness.clientID || anchor === null || head === null) return [];
    return decorationsOf(state, clientId, nameOf(clientId), { anchor, head });
  });
  return DecorationSet.create(state.doc, decorations);
}

type Cursor = { readonly anchor: number; readonly head: number };

function decorationsOf({ doc }: EditorState, clientId: number, name: string, cursor: Cursor): readonly Decoration[] {
  const [anchor, head] = [posOf(doc, cursor.anchor), posOf(doc, cursor.head)];
  const colours = { class: 'minutes-selection', 'data-colour': String(clientId % 6) };
  return [
    Decoration.widget(head, () => caretOf(name, clientId), { key: `${clientId}:${name}`, side: 10 }),
    Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), colours),
  ];
}

type Changed = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>;

/** As long as the view lives. */
function follow(view: EditorView, { text, awareness }: Options): PluginView {
  const redraw = ({ added, updated, removed }: Changed) => {
    if ([...added, ...updated, ...removed].some((id) => id !== awareness.clientID)) view.updateState(view.state);
  };
  const onFocus = () => tell(view, text, awareness);
  awareness.on('change', redraw);
  view.dom.addEventListener('focusin', onFocus);
  view.dom.addEventListener('focusout', onFocus);
  return {
    update: (now) => tell(now, text, awareness),
    destroy: () => {
      awareness.off('change', redraw);
      view.dom.removeEventListener('focusin', onFocus);
      view.dom.removeEventListener('focusout', onFocus);
      awareness.setLocalStateField('cursor', null);
    },
  };
}

function tell(view: EditorView, text: Y.Text, awareness: Awareness): void {
  const { doc, selection } = view.state;
  const placeAt = (pos: number) =>
    Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, Math.min(flatOf(doc, pos), text.length), -1));
  const cursor = view.hasFocus() ? { anchor: placeAt(selection.anchor), head: placeAt(selection.head) } : null;
  const before: unknown = awareness.getLocalState()?.cursor ?? null;
  if (JSON.stringify(before) !== JSON.stringify(cursor)) awareness.setLocalStateField('cursor', cursor);
}
