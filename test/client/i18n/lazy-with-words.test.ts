import { expect, onTestFinished, test, vi } from 'vitest';
import type { LanguageChoice } from '../../../client/i18n/language.ts';
import { fetchSoon, lazyWithWords } from '../../../client/i18n/lazy-with-words.tsx';

vi.mock('../../../client/ui/layer/toasts.tsx', () => ({ useToasts: () => null }));

const nothing = () => null;
const language: LanguageChoice = {
  language: () => 'en',
  choose: async () => {},
  t: () => '',
  need: async () => {},
  has: () => true,
};

test('given a part that many rows will want, when each fetches it soon, then it is fetched once; after a failure, once more', async () => {
  const load = vi.fn(async () => nothing);
  load.mockRejectedValueOnce(new Error('offline'));
  const part = lazyWithWords([], load);
  const rows = () => Promise.allSettled(Array.from({ length: 300 }, () => part.fetch(language)));
  expect((await rows()).every(({ status }) => status === 'rejected')).toBe(true);
  await rows();
  await rows();
  expect(load).toHaveBeenCalledTimes(2);
});

test('given a part that is here, when it is wanted in another language, then its words are fetched', async () => {
  const part = lazyWithWords(['hall'], async () => nothing);
  await part.fetch(language);
  const need = vi.fn(async () => {});
  await part.fetch({ ...language, need });
  expect(need).toHaveBeenCalledWith('hall');
});

test('given a part that each row of a list will want soon, then one timer waits for it, and another once it has been fetched', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const fetch = vi.fn(async () => {});
  const part = { fetch };
  for (let row = 0; row < 300; row += 1) fetchSoon(language, [part]);
  expect(vi.getTimerCount()).toBe(1);
  await vi.runAllTimersAsync();
  expect(fetch).toHaveBeenCalledOnce();
  fetchSoon(language, [part]);
  await vi.runAllTimersAsync();
  expect(fetch).toHaveBeenCalledTimes(2);
});
