import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createBinding } from '../../../client/features/minutes/editor/binding/binding.ts';
import { createCommands } from '../../../client/features/minutes/editor/commands.ts';
import { splitLine } from '../../../client/features/minutes/editor/line-commands.ts';
import { kindOfNode } from '../../../client/features/minutes/editor/schema.ts';

/** The real editor's state and binding, without a page. */
function writerAt(doc: Y.Doc) {
  const binding = createBinding(doc.getText('text:item-1'));
  const commands = createCommands(binding);
  let state = EditorState.create({ doc: binding.first() });
  const dispatch = (tr: Transaction): void => {
    state = state.apply(tr);
    binding.write(tr);
  };
  binding.connect(() => state, dispatch);
  const at = (pos: number) => dispatch(state.tr.setSelection(TextSelection.create(state.doc, pos)));
  return {
    at,
    type: (words: string) => dispatch(state.tr.insertText(words)),
    run: (command: keyof typeof commands) => commands[command](state, dispatch),
    split: () => splitLine(state, dispatch),
    lines: () => state.doc.children.map((line) => `${kindOfNode(line).role}: ${line.textContent}`),
  };
}

/** Two who have the same from the first letter on, and hear each other at once. */
function pair() {
  const [one, two] = [new Y.Doc(), new Y.Doc()];
  one.on('update', (update: Uint8Array, by: unknown) => by !== two && Y.applyUpdate(two, update, one));
  two.on('update', (update: Uint8Array, by: unknown) => by !== one && Y.applyUpdate(one, update, two));
  return { one: writerAt(one), two: writerAt(two) };
}

test('R3 given a line that one has divided and the other made a point, when the first takes back, then the point stays', () => {
  const { one, two } = pair();
  two.type('onetwo');
  one.at(4);
  one.split();
  two.at(2);
  two.run('bullets');
  expect(one.lines()).toEqual(['bullet: one', 'paragraph: two']);
  one.run('undo');
  for (const each of [one, two]) expect(each.lines()).toEqual(['bullet: one', 'paragraph: two']);
});

test('R3 given a line that one made a point and the other a heading, when the first takes back, then it is a heading', () => {
  const { one, two } = pair();
  two.type('one');
  one.at(1);
  one.run('bullets');
  two.run('heading');
  one.run('undo');
  for (const each of [one, two]) expect(each.lines()).toEqual(['heading: one']);
});

test('R3 given what one has typed into the words of the other, when the first takes back, then the words of the other stand', () => {
  const { one, two } = pair();
  one.type('oneone');
  two.at(4);
  two.type('two');
  one.run('undo');
  for (const each of [one, two]) expect(each.lines()).toEqual(['paragraph: two']);
});
