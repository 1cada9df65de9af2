import { type EditorState, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { flatOf, posOf } from './flat.ts';

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

/** Shows where the others are in the text, and tells where one is oneself: as places that move with the words. */
export function cursorPlugin({ text, awareness, nameOf }: Options): Plugin {
  const own = awareness.clientID;

  function placeOf(kept: unknown): number | null {
    if (!text.doc || kept === undefined || kept === null) return null;
    try {
      const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(kept), text.doc);
      return place?.type === text ? place.index : null;
    } catch {
      return null;
    }
  }

  function drawn(state: EditorState): DecorationSet {
    const decorations = [...awareness.getStates()].flatMap(([clientId, { cursor }]) => {
      const [anchor, head] = [placeOf(cursor?.anchor), placeOf(cursor?.head)];
      if (clientId === own || anchor === null || head === null) return [];
      const [from, to] = [posOf(state.doc, anchor), posOf(state.doc, head)].toSorted((one, other) => one - other);
      const colours = { class: 'minutes-selection', 'data-colour': String(clientId % 6) };
      return [
        Decoration.widget(posOf(state.doc, head), () => caretOf(nameOf(clientId), clientId), {
          key: `${clientId}:${nameOf(clientId)}`,
          side: 10,
        }),
        Decoration.inline(from ?? 0, to ?? 0, colours),
      ];
    });
    return DecorationSet.create(state.doc, decorations);
  }

  function tell(view: EditorView): void {
    const { doc, selection } = view.state;
    const kept = (pos: number) =>
      Y.relativePositionToJSON(
        Y.createRelativePositionFromTypeIndex(text, Math.min(flatOf(doc, pos), text.length), -1),
      );
    const cursor = view.hasFocus() ? { anchor: kept(selection.anchor), head: kept(selection.head) } : null;
    const before: unknown = awareness.getLocalState()?.cursor ?? null;
    if (JSON.stringify(before) !== JSON.stringify(cursor)) awareness.setLocalStateField('cursor', cursor);
  }

  return new Plugin({
    props: { decorations: drawn },
    view: (view) => {
      const redraw = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }) => {
        if ([...added, ...updated, ...removed].some((id) => id !== own)) view.updateState(view.state);
      };
      const onFocus = () => tell(view);
      awareness.on('change', redraw);
      view.dom.addEventListener('focusin', onFocus);
      view.dom.addEventListener('focusout', onFocus);
      return {
        update: (now) => tell(now),
        destroy: () => {
          awareness.off('change', redraw);
          view.dom.removeEventListener('focusin', onFocus);
          view.dom.removeEventListener('focusout', onFocus);
          awareness.setLocalStateField('cursor', null);
        },
      };
    },
  });
}
