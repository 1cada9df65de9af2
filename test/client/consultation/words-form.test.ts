import { createRoot } from 'solid-js';
import { createStore } from 'solid-js/store';
import { expect, test } from 'vitest';
import { createWordsForm, draftOf } from '../../../client/features/contributing/words-form.ts';
import { blankDraft } from '../../../client/features/wording/new-contribution.ts';

function formInHand() {
  const [draft, setDraft] = createStore(blankDraft('en'));
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

test('given a text that is replaced, then the form begins with its words, or with its file', () => {
  const sent = { title: 'Cables', language: 'fr', paragraphs: ['Un.', 'Deux.'], shapes: [], fileName: '' } as const;
  expect(draftOf({ ...sent, file: null })).toEqual({ title: 'Cables', language: 'fr', text: 'Un.\n\nDeux.' });
  expect(draftOf({ ...sent, file: 'a0' })).toEqual({ title: 'Cables', language: 'fr', file: 'a0' });
});
