import { createRoot } from 'solid-js';
import { createStore } from 'solid-js/store';
import { expect, test } from 'vitest';
import { createWordsForm, draftOf } from '../../../client/features/contributing/words-form.ts';
import { blankDraft } from '../../../client/features/wording/new-contribution.ts';
import { isId } from '../../../shared/ids.ts';

function formInHand(kept = blankDraft('en')) {
  const [draft, setDraft] = createStore({ ...kept });
  const options = { draft, setDraft, now: () => draft, home: '/api/consultations/17', replaced: null };
  return createRoot((dispose) => ({ ...createWordsForm(options), dispose }));
}

test('given words that are sent again because the answer was lost, then they go under the same id; other words under another', () => {
  const { sendingOf, dispose } = formInHand();
  const first = sendingOf({ title: 'Cables' });
  expect(first).not.toBe('');
  expect(sendingOf({ title: 'Cables' })).toBe(first);
  expect(sendingOf({ title: 'Islands' })).not.toBe(first);
  dispose();
});

test('C3: given a draft that two windows have open, when both send its words, then they go under one id, also after the first has sent them', () => {
  const begun = formInHand();
  begun.setDraft({ title: 'Cables' });
  const kept = { ...begun.draft };
  const [one, two] = [formInHand(kept), formInHand(kept)];
  const first = one.sendingOf({ title: 'Cables' });
  expect(isId(first)).toBe(true);
  expect(two.sendingOf({ title: 'Cables' })).toBe(first);
  expect(two.sendingOf({ title: 'Cables, and islands' })).not.toBe(first);
  for (const { dispose } of [begun, one, two]) dispose();
});

test('given the same words in two drafts, then they are two texts', () => {
  const [one, two] = [formInHand(), formInHand()];
  expect(one.sendingOf({ title: 'Cables' })).not.toBe(two.sendingOf({ title: 'Cables' }));
  for (const { dispose } of [one, two]) dispose();
});

test('given a text that is replaced, then the form begins with its words, or with its file', () => {
  const sent = { title: 'Cables', language: 'fr', paragraphs: ['Un.', 'Deux.'], shapes: [], fileName: '' } as const;
  expect(draftOf({ ...sent, file: null })).toEqual({ title: 'Cables', language: 'fr', text: 'Un.\n\nDeux.' });
  expect(draftOf({ ...sent, file: 'a0' })).toEqual({ title: 'Cables', language: 'fr', file: 'a0' });
});
