import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import type { Commands } from './commands.ts';
import { backwards, breakLine, deleteSelected, forwards, indentBy, splitLine } from './line-commands.ts';

/** Tab stays the key that leaves the editor: lists are indented with Ctrl and the brackets. */
export function keyPlugins(commands: Commands, others: Readonly<Record<string, () => void>>): Plugin[] {
  const [back, forth] = [chainCommands(deleteSelected, backwards), chainCommands(deleteSelected, forwards)];
  return [
    keymap(
      Object.fromEntries(
        Object.entries(others).map(([key, run]): [string, Command] => [
          key,
          () => {
            run();
            return true;
          },
        ]),
      ),
    ),
    keymap({
      Enter: splitLine,
      'Shift-Enter': breakLine,
      'Mod-[': indentBy(-1),
      'Mod-]': indentBy(1),
      Backspace: back,
      'Mod-Backspace': back,
      'Shift-Backspace': back,
      Delete: forth,
      'Mod-Delete': forth,
      'Mod-b': commands.strong,
      'Mod-i': commands.emphasis,
      'Mod-z': commands.undo,
      'Mod-y': commands.redo,
      'Mod-Shift-z': commands.redo,
      'Mod-Alt-0': commands.paragraph,
      'Mod-Alt-1': commands.heading,
      'Mod-Shift-7': commands.numbers,
      'Mod-Shift-8': commands.bullets,
    }),
    keymap(baseKeymap),
  ];
}
