import { createComponent, createRoot } from 'solid-js';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { LanguageChoice } from '../../../client/i18n/language.ts';
import { LanguageProvider } from '../../../client/i18n/language-context.tsx';
import { createRestingPart, type RestingPart } from '../../../client/i18n/resting-part.ts';

const told = vi.hoisted(() => ({ show: vi.fn(), drop: vi.fn() }));
vi.mock('../../../client/ui/layer/toasts.tsx', () => ({ useToasts: () => told }));

const language: LanguageChoice = {
  language: () => 'en',
  choose: async () => {},
  t: () => '',
  need: async () => {},
  has: () => true,
};

/** A part that cannot be fetched at first, on a page that may go. */
function resting() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  told.show.mockClear();
  const load = vi.fn(async () => 'the part');
  load.mockRejectedValueOnce(new Error('offline'));
  const begun: string[] = [];
  const { part, leave } = createRoot((leave) => {
    let part: RestingPart<string> | undefined;
    createComponent(LanguageProvider, {
      language,
      get children() {
        part = createRestingPart(load);
        void part.begun((name) => begun.push(name));
        return null;
      },
    });
    return { part: part as RestingPart<string>, leave };
  });
  return { part, leave, load, begun };
}

test('given a part that cannot be fetched at rest, then nothing is told, and who wants it later gets it', async () => {
  const { part, load, begun } = resting();
  part.soon();
  await vi.runAllTimersAsync();
  expect([told.show.mock.calls.length, load.mock.calls.length, begun]).toEqual([0, 1, []]);
  part.want();
  await vi.runAllTimersAsync();
  expect([told.show.mock.calls.length, load.mock.calls.length, begun]).toEqual([0, 2, ['the part']]);
});

test('given a part that cannot be fetched when it is wanted, then it is told with a way to try again, and begins once', async () => {
  const { part, begun } = resting();
  part.want();
  await vi.runAllTimersAsync();
  const { action } = told.show.mock.calls[0]?.[0] ?? {};
  expect(begun).toEqual([]);
  action.run();
  part.soon();
  await vi.runAllTimersAsync();
  expect(begun).toEqual(['the part']);
});

test('given a page that has gone, when the part comes, then it does not begin', async () => {
  const { part, leave, begun } = resting();
  part.soon();
  await vi.runAllTimersAsync();
  leave();
  part.soon();
  await vi.runAllTimersAsync();
  expect(begun).toEqual([]);
});
