import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { forgetDrafts, hasDrafts } from '../../../client/device/draft-name.ts';
import { lasting } from '../../../client/device/kept.ts';
import { forgetMinutes, keepsMinutes, unsentOf } from '../../../client/device/kept-minutes.ts';
import { unsentWords } from '../../../client/device/unsent-words.ts';
import { createKeptLost } from '../../../client/features/minutes/text/kept-lost.ts';
import { createKeptWriting } from '../../../client/features/minutes/text/kept-writing.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import { browserStorage } from '../../support/browser-storage.ts';

const RAP = idOf<PersonId>('rap');
const OTHER = idOf<PersonId>('other');
const WHOLE = { at: { client: 7, clock: 0 }, pieces: [{ type: 'words', words: 'Noted.' }] };

const written = (words: string): readonly Uint8Array[] => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const letter of words) doc.getText('text:item').insert(doc.getText('text:item').length, letter);
  return updates;
};

test.each([
  ['no JSON', '{"devices'],
  ['null', 'null'],
  ['a list', '[1]'],
  ['lost that is a word', '{"devices":"x","lost":"words"}'],
  ['a text that is no list', '{"devices":[],"lost":{"text:a":5}}'],
])('R4 given %s where offers were kept, then nothing is offered and nothing fails', (_, kept) => {
  const storage = browserStorage();
  storage.setItem('openfloor.minutes-lost.meeting.rap', kept);
  expect(createKeptLost(storage, 'meeting', 'rap').recall()).toEqual({ devices: [], lost: {} });
});

test('R4 given offers of which some are broken, then the whole ones are offered', () => {
  const storage = browserStorage();
  const broken = [null, {}, { ...WHOLE, at: null }, { ...WHOLE, pieces: [...WHOLE.pieces, { type: 'words' }] }];
  const kept = { devices: [7, 'x', null], lost: { 'text:a': [...broken, WHOLE], 'text:b': broken } };
  storage.setItem('openfloor.minutes-lost.meeting.rap', JSON.stringify(kept));
  expect(createKeptLost(storage, 'meeting', 'rap').recall()).toEqual({ devices: [7], lost: { 'text:a': [WHOLE] } });
});

test('R4 given unsent writing and offers, when somebody signs out, then theirs are gone and nobody else’s', () => {
  const storage = browserStorage();
  for (const person of [RAP, OTHER]) {
    createKeptWriting(storage, 'meeting', person).keep(7, written('Noted.'));
    createKeptLost(storage, 'meeting', person).keep({ devices: [7], lost: {} });
  }
  forgetMinutes(storage, RAP);
  const left = Object.keys(storage).filter((key) => key.startsWith('openfloor.minutes'));
  expect(left).toEqual(['openfloor.minutes.meeting.other.7', 'openfloor.minutes-lost.meeting.other']);
});

test('R4 given unsent writing, then who signs out is asked first, and can be told its words', () => {
  const storage = browserStorage();
  createKeptLost(storage, 'meeting', RAP).keep({ devices: [7], lost: {} });
  expect(keepsMinutes(storage, RAP)).toBe(false);
  createKeptWriting(storage, 'meeting', RAP).keep(7, written('Noted with thanks.'));
  expect(keepsMinutes(storage, RAP)).toBe(true);
  expect(unsentOf(storage, RAP).map(unsentWords)).toEqual(['Noted with thanks.']);
});

test('R4 given a browser that keeps nothing, then one can sign out, and writing is not said to be kept', () => {
  expect(hasDrafts(RAP)).toBe(false);
  expect(() => forgetDrafts(RAP)).not.toThrow();
  expect(createKeptWriting(lasting(), 'meeting', RAP).keep(7, written('Noted.'))).toBe(false);
});
