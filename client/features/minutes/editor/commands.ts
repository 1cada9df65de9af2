import { toggleMark } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import type { Binding } from './binding/binding.ts';
import { kindAt, makeParagraph, toggleRole } from './line-commands.ts';
import { markTypes } from './schema.ts';

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

/** What a button or a key does. */
export type Commands = Readonly<Record<EditorAction, Command>>;

export const createCommands = (binding: Pick<Binding, 'undo' | 'redo'>): Commands => ({
  paragraph: makeParagraph,
  heading: toggleRole('heading'),
  bullets: toggleRole('bullet'),
  numbers: toggleRole('ordered'),
  strong: markTypes.strong ? toggleMark(markTypes.strong) : () => false,
  emphasis: markTypes.em ? toggleMark(markTypes.em) : () => false,
  undo: () => binding.undo(),
  redo: () => binding.redo(),
});

function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const mark = markTypes[name];
  const { from, to, empty, $from } = state.selection;
  if (!mark) return false;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}

/** Which actions describe where the cursor is: what `aria-pressed` says. */
export function pressedActions(state: EditorState): ReadonlySet<EditorAction> {
  const { role } = kindAt(state);
  const pressed: Readonly<Partial<Record<EditorAction, boolean>>> = {
    heading: role === 'heading',
    bullets: role === 'bullet',
    numbers: role === 'ordered',
    strong: hasMark(state, 'strong'),
    emphasis: hasMark(state, 'em'),
  };
  return new Set(EDITOR_ACTIONS.filter((action) => pressed[action]));
}
