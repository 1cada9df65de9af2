import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { createWords } from '../../../client/features/compiling/draft/words.ts';

const begin = () =>
  createRoot(() => {
    const [now, setNow] = createSignal('The price is high.');
    return { words: createWords(now), setNow };
  });

test('K13 given a form that nobody has typed in, when the passage gets other words, then it has them, and there is nothing to save', () => {
  const { words, setNow } = begin();
  setNow('The cost is high.');
  expect(words.text()).toBe('The cost is high.');
  expect(words.isChanged()).toBe(false);
});

test('K13 given words that were typed, when the passage gets others, then they stay in the form, and are not saved unseen', () => {
  const { words, setNow } = begin();
  words.write('The price is very high.');
  expect([words.isChanged(), words.isOvertaken()]).toEqual([true, false]);
  setNow('The cost is high.');
  expect(words.text()).toBe('The price is very high.');
  expect(words.isOvertaken()).toBe(true);
  words.seeOthers();
  expect([words.isChanged(), words.isOvertaken()]).toEqual([true, false]);
});
