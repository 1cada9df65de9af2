import { createRoot } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { wordsOf } from '../../../client/features/minutes/editor/binding/deleted-words.ts';
import { createKeptLost } from '../../../client/features/minutes/text/kept-lost.ts';
import { createLostWords } from '../../../client/features/minutes/text/lost-words.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import { browserStorage } from '../../support/browser-storage.ts';
import { addLine } from '../../support/minutes/writer.ts';

const NAME = 'text:item-1';
const FROM_SERVER = Symbol('from the server');
const disposing: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposing.splice(0)) dispose();
});

/** A page in which somebody writes; `after`: what the server has, for a page that is opened later. */
function page(storage: Storage, after?: Y.Doc) {
  const doc = new Y.Doc();
  const at = { now: 0, isWaiting: false };
  const lost = createRoot((dispose) => {
    disposing.push(dispose);
    return createLostWords({
      doc,
      kept: createKeptLost(storage, 'meeting', 'rap'),
      isFromServer: (origin) => origin === FROM_SERVER,
      isWaiting: () => at.isWaiting,
      now: () => at.now,
    });
  });
  const text = doc.getText(NAME);
  const hear = (from: Y.Doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(from, Y.encodeStateVector(doc)), FROM_SERVER);
  if (after) hear(after);
  return {
    doc,
    at,
    lost,
    text,
    hear,
    offered: () => (lost.lost()[NAME] ?? []).map(wordsOf),
    says: () => plainText(readBlocks(text)),
  };
}

/** Somebody else, who has what the page has so far. */
function another(from: Y.Doc) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  return { doc, text: doc.getText(NAME) };
}

/** One writes in the middle of a paragraph without a line, the other deletes the paragraph. */
function torn(storage: Storage) {
  const mine = page(storage);
  addLine(mine.text, 'The meeting noted it.');
  addLine(mine.text, 'The next one.');
  const other = another(mine.doc);
  mine.at.isWaiting = true;
  mine.at.now = 600_000;
  mine.text.insert('The meeting'.length, ' with thanks', {});
  other.text.delete(0, 'The meeting noted it.'.length + 1);
  mine.hear(other.doc);
  return { mine, other };
}

test('R4 given a paragraph that another deletes while its author writes in it without a line, then it is offered, and can be put back', () => {
  const { mine } = torn(browserStorage());
  expect(mine.says()).toBe(' with thanksThe next one.');
  expect(mine.offered()).toEqual(['The meeting', ' noted it.\n']);
  mine.lost.putBack(NAME);
  expect(mine.says()).toBe('The meeting with thanks noted it.\nThe next one.');
  expect(mine.offered()).toEqual([]);
});

test('R4 given an offer, when the page is opened again, then it still stands, and puts the words where they were', () => {
  const storage = browserStorage();
  const { mine, other } = torn(storage);
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(mine.doc));
  const again = page(storage, other.doc);
  expect(again.offered()).toEqual(['The meeting', ' noted it.\n']);
  again.lost.putBack(NAME);
  expect(again.says()).toBe('The meeting with thanks noted it.\nThe next one.');
});

test('R4 given an offer, when it is let go, then it is gone for good', () => {
  const storage = browserStorage();
  const { mine, other } = torn(storage);
  mine.lost.letGo(NAME);
  expect(mine.offered()).toEqual([]);
  expect(page(storage, other.doc).offered()).toEqual([]);
});

test('R4 given words long written and arrived, when another edits them, then nothing is offered', () => {
  const mine = page(browserStorage());
  addLine(mine.text, 'The meeting noted it.');
  const other = another(mine.doc);
  mine.at.now = 61_000;
  other.text.delete(0, 12);
  mine.hear(other.doc);
  expect(mine.offered()).toEqual([]);
});

test('R4 given words that another moves, or deletes and puts back, then nothing is offered', () => {
  const mine = page(browserStorage());
  addLine(mine.text, 'The meeting noted it.');
  addLine(mine.text, 'The next one.');
  const other = another(mine.doc);
  other.text.delete(0, 22);
  mine.hear(other.doc);
  expect(mine.offered()).toEqual(['The meeting noted it.\n']);
  addLine(other.text, 'The meeting noted it.');
  mine.hear(other.doc);
  expect(mine.offered()).toEqual([]);
});

test('R4 given words of others alone, when somebody deletes them, then nothing is offered', () => {
  const mine = page(browserStorage());
  const other = another(mine.doc);
  addLine(other.text, 'Not mine.');
  mine.hear(other.doc);
  mine.at.isWaiting = true;
  other.text.delete(0, 9);
  mine.hear(other.doc);
  expect(mine.offered()).toEqual([]);
});
