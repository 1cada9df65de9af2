import { setBlockType, toggleMark } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { redo, undo } from 'y-prosemirror';
import { blockTypes, markTypes } from './editor-schema.ts';

export const EDITOR_ACTIONS = [
  'paragraph',
  'heading',
  'bullets',
  'numbers',
  'strong',
  'emphasis',
  'undo',
  'redo',
] as const;
export type EditorAction = (typeof EDITOR_ACTIONS)[number];

const isInside = (state: EditorState, type: NodeType | undefined): boolean => {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some((node) => node.type === type);
};

/** Takes the list away where there is one, makes one where there is none. */
const toggleList =
  (type: NodeType | undefined): Command =>
  (state, dispatch) => {
    const item = blockTypes.list_item;
    if (!type || !item) return false;
    return isInside(state, type) ? liftListItem(item)(state, dispatch) : wrapInList(type)(state, dispatch);
  };

const block = (type: NodeType | undefined, attributes?: { readonly level: number }): Command =>
  type ? setBlockType(type, attributes) : () => false;

export const COMMANDS: Readonly<Record<EditorAction, Command>> = {
  paragraph: block(blockTypes.paragraph),
  heading: block(blockTypes.heading, { level: 1 }),
  bullets: toggleList(blockTypes.bullet_list),
  numbers: toggleList(blockTypes.ordered_list),
  strong: markTypes.strong ? toggleMark(markTypes.strong) : () => false,
  emphasis: markTypes.em ? toggleMark(markTypes.em) : () => false,
  undo: (state) => undo(state) ?? false,
  redo: (state) => redo(state) ?? false,
};

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const mark = markTypes[name];
  const { from, to, empty, $from } = state.selection;
  if (!mark) return false;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}

/** Which actions describe where the cursor is: what `aria-pressed` says. */
export function pressedActions(state: EditorState): ReadonlySet<EditorAction> {
  const pressed: Readonly<Partial<Record<EditorAction, boolean>>> = {
    heading: state.selection.$from.parent.type === blockTypes.heading,
    bullets: isInside(state, blockTypes.bullet_list),
    numbers: isInside(state, blockTypes.ordered_list),
    strong: hasMark(state, 'strong'),
    emphasis: hasMark(state, 'em'),
  };
  return new Set(EDITOR_ACTIONS.filter((action) => pressed[action]));
}
