import { Fragment, Slice } from 'prosemirror-model';
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import * as Y from 'yjs';
import { type Binding, createBinding } from '../../../client/features/minutes/editor/binding/binding.ts';
import { deletedWords, wordsOf } from '../../../client/features/minutes/editor/binding/deleted-words.ts';
import { posOf, sizeOf } from '../../../client/features/minutes/editor/binding/flat.ts';
import { lineOf, readDoc } from '../../../client/features/minutes/editor/binding/read-text.ts';
import { createCommands } from '../../../client/features/minutes/editor/commands.ts';
import {
  backwards,
  breakLine,
  deleteSelected,
  forwards,
  indentBy,
  splitLine,
} from '../../../client/features/minutes/editor/line-commands.ts';
import { minutesSchema } from '../../../client/features/minutes/editor/schema.ts';
import { type LineKind, paragraphKind } from '../../../shared/minutes/lines.ts';
import { createDice, type Dice } from '../random/dice.ts';

const FROM_SERVER = Symbol('from the server');
const ROOT = 'text:item-1';

/** Each letter is typed once in a run, so that each can be followed. */
const LETTERS_FROM = 0x4e00;

/** A rapporteur at their own device: the real editor's state and binding, and a line that the run plays. */
function createWriter(n: number) {
  const doc = new Y.Doc();
  doc.clientID = n + 1;
  const binding = createBinding(doc.getText(ROOT));
  const commands = createCommands(binding);
  let state = EditorState.create({ doc: binding.first() });
  const out: Uint8Array[] = [];
  const incoming: Uint8Array[] = [];
  const dispatch = (tr: Transaction): void => {
    state = state.apply(tr);
    binding.write(tr);
  };
  binding.connect(() => state, dispatch);
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== FROM_SERVER) out.push(update);
  });
  const offered = new Set<string>();
  doc.on('afterTransaction', (by: Y.Transaction) => {
    if (by.origin !== FROM_SERVER) return;
    for (const stretch of deletedWords(binding.text, by, (client) => client === doc.clientID))
      for (const letter of wordsOf(stretch)) offered.add(letter);
  });
  return {
    doc,
    offered,
    binding,
    commands,
    out,
    incoming,
    isOnline: true,
    typed: new Set<string>(),
    /** Letters of their own that they have taken out themselves. */
    takenOut: new Set<string>(),
    /** Letters that they have seen and taken out, whoever typed them. */
    deleted: new Set<string>(),
    /** Letters that they have cut and put in elsewhere, whoever typed them. */
    moved: new Set<string>(),
    dispatch,
    state: () => state,
    run: (command: Command) => command(state, dispatch),
    words: () => state.doc.textContent,
    receive: (update: Uint8Array) => Y.applyUpdate(doc, update, FROM_SERVER),
  };
}

type Writer = ReturnType<typeof createWriter>;

const KINDS: readonly LineKind[] = [
  paragraphKind,
  { ...paragraphKind, role: 'heading', level: 2 },
  { ...paragraphKind, role: 'bullet', indent: 1 },
  { ...paragraphKind, role: 'ordered', start: 4 },
  { ...paragraphKind, role: 'cell', begins: 'table' },
  { ...paragraphKind, role: 'cell' },
  { ...paragraphKind, role: 'cell', begins: 'row' },
];

/** One run: so many writers do so many things, as the seed says. Answers with what went wrong. */
export function playWriters(seed: number, count: number, steps: number): readonly string[] {
  const dice = createDice(seed);
  const server = new Y.Doc();
  server.clientID = 99;
  const writers = Array.from({ length: count }, (_, n) => createWriter(n));
  const wrong: string[] = [];
  let letters = LETTERS_FROM;
  const fresh = (writer: Writer, length: number): string => {
    const words = Array.from({ length }, () => String.fromCharCode(letters++)).join('');
    for (const letter of words) writer.typed.add(letter);
    return words;
  };
  server.on('update', (update: Uint8Array, from: unknown) => {
    for (const writer of writers) if (writer !== from) writer.incoming.push(update);
  });
  const send = (writer: Writer) => {
    const update = writer.out.shift();
    if (update) Y.applyUpdate(server, update, writer);
  };
  const receive = (writer: Writer) => {
    const update = writer.incoming.shift();
    if (update) writer.receive(update);
  };

  for (let step = 0; step < steps; step += 1) {
    const writer = writers[dice.upTo(count)];
    if (!writer) continue;
    const what = dice.upTo(12);
    if (what === 0) writer.isOnline = !writer.isOnline;
    else if (what < 4 && writer.isOnline) dice.upTo(2) ? send(writer) : receive(writer);
    else act(writer, dice, fresh, writers, wrong);
    if (!isFaithful(writer)) wrong.push(`step ${step}: the document is not what the text says`);
    if (wrong.length > 0) return wrong;
  }
  while (writers.some(({ out, incoming }) => out.length + incoming.length > 0))
    for (const writer of writers) {
      send(writer);
      receive(writer);
    }
  return [...wrong, ...judged(writers, server)];
}

const isFaithful = ({ state, binding }: Writer): boolean => readDoc(binding.text).doc.eq(state().doc);

/** What a writer does; letters of their own that they take out meanwhile are their own affair. */
function act(
  writer: Writer,
  dice: Dice,
  fresh: (writer: Writer, length: number) => string,
  writers: readonly Writer[],
  wrong: string[],
): void {
  const before = writer.words();
  const others = writers.filter((one) => one !== writer);
  const roles = endsOfOthers(writer);
  const what = deed(writer, dice, fresh);
  const after = writer.words();
  const gone = [...before].filter((letter) => !after.includes(letter));
  for (const letter of gone) {
    writer.deleted.add(letter);
    if (writer.typed.has(letter)) writer.takenOut.add(letter);
  }
  for (const letter of after) writer.takenOut.delete(letter);
  if (what !== 'undo') return;
  const lost = gone.filter((letter) => !writer.moved.has(letter) && others.some(({ typed }) => typed.has(letter)));
  if (lost.length > 0) wrong.push(`undo took another's letters: ${lost.join('')}`);
  if (!roles.every((still) => still())) wrong.push('undo changed what another had made of a line');
}

/** What others have made of the lines, each as a question whether it still is so. */
function endsOfOthers({ binding: { text }, doc }: Writer): readonly (() => boolean)[] {
  return readDoc(text).ends.flatMap((end) =>
    [...end._map].flatMap(([key, item]) => {
      if (item.deleted || item.id.client === doc.clientID) return [];
      const value = end.get(key);
      return [() => end.get(key) === value && end._item?.deleted === false];
    }),
  );
}

function select(writer: Writer, dice: Dice, longest: number): void {
  const { doc, tr } = writer.state();
  const size = sizeOf(doc);
  const from = dice.upTo(size + 1);
  const to = Math.min(size, from + dice.upTo(longest + 1));
  writer.dispatch(tr.setSelection(TextSelection.create(doc, posOf(doc, from), posOf(doc, to))));
}

/** Mostly at the cursor, as people type; answers with what was done. */
function deed(writer: Writer, dice: Dice, fresh: (writer: Writer, length: number) => string): string {
  const { commands } = writer;
  const what = dice.upTo(26);
  if (dice.upTo(3) === 0) select(writer, dice, what > 17 ? 12 : 0);
  if (what < 8) writer.dispatch(writer.state().tr.insertText(fresh(writer, 1 + dice.upTo(4))));
  else if (what < 11) writer.run(splitLine);
  else if (what < 13) writer.run(dice.one([commands.bullets, commands.numbers, commands.heading, commands.paragraph])!);
  else if (what === 13) writer.run(indentBy(dice.upTo(2) ? 1 : -1));
  else if (what === 14) toBorder(writer, 'start', backwards);
  else if (what === 15) toBorder(writer, 'end', forwards);
  else if (what === 16) writer.run(breakLine);
  else if (what === 17) paste(writer, dice, fresh);
  else if (what === 18 || what === 19) writer.run(deleteSelected);
  else if (what === 20) writer.run(dice.upTo(2) ? commands.strong : commands.emphasis);
  else if (what === 21) move(writer, dice);
  else if (what === 22) writer.binding.pause();
  else if (what === 23) return writer.binding.redo() ? 'redo' : '';
  else return Array.from({ length: 1 + dice.upTo(4) }, () => writer.binding.undo()).some(Boolean) ? 'undo' : '';
  return '';
}

function toBorder(writer: Writer, border: 'start' | 'end', command: Command): void {
  const { tr, selection, doc } = writer.state();
  const { $from } = selection;
  writer.dispatch(tr.setSelection(TextSelection.create(doc, border === 'start' ? $from.start() : $from.end())));
  writer.run(command);
}

function paste(writer: Writer, dice: Dice, fresh: (writer: Writer, length: number) => string): void {
  const lines = Array.from({ length: 1 + dice.upTo(3) }, () => {
    const marks = dice.upTo(3) === 0 ? [minutesSchema.mark('link', { href: 'https://example.org/' })] : [];
    const words = minutesSchema.text(fresh(writer, 1 + dice.upTo(3)), marks);
    return lineOf(dice.one(KINDS) ?? paragraphKind, [words]);
  });
  const open = dice.upTo(2);
  writer.dispatch(writer.state().tr.replaceSelection(new Slice(Fragment.from(lines), open, open)));
}

/** Cuts, and puts in elsewhere. */
function move(writer: Writer, dice: Dice): void {
  const cut = writer.state().selection.content();
  if (cut.size === 0) return;
  for (const letter of cut.content.textBetween(0, cut.content.size)) writer.moved.add(letter);
  writer.run(deleteSelected);
  select(writer, dice, 0);
  writer.dispatch(writer.state().tr.replaceSelection(cut));
}

function judged(writers: readonly Writer[], server: Y.Doc): readonly string[] {
  const text = server.getText(ROOT);
  const said = JSON.stringify(readDoc(text).doc.toJSON());
  const there = new Set(readDoc(text).doc.textContent);
  return writers.flatMap((writer, n) => {
    const lost = [...writer.typed].filter(
      (letter) => !there.has(letter) && !writer.takenOut.has(letter) && !writer.offered.has(letter),
    );
    const torn = [...writer.typed].filter(
      (letter) => !there.has(letter) && !writers.some(({ deleted }) => deleted.has(letter)),
    );
    return [
      ...(torn.length > 0 ? [`nobody took out ${torn.length} letters of writer ${n}, which are gone`] : []),
      ...(isFaithful(writer) ? [] : [`writer ${n}: the document is not what the text says`]),
      ...(JSON.stringify(writer.state().doc.toJSON()) === said ? [] : [`writer ${n} reads something else`]),
      ...(lost.length > 0 ? [`writer ${n} lost ${lost.length} letters`] : []),
    ];
  });
}

export type { Binding };
