import { expect, test, vi } from 'vitest';
import type { Failure } from '../../client/session/request.ts';
import { createSubmission } from '../../client/ui/submission.ts';

const event = { preventDefault: () => {} };
const offline: Failure = { refused: 'offline' };

test('given something to mend, when a form is sent, then it stays here and says what; mended, it goes', async () => {
  let title = '';
  const send = vi.fn(async () => null);
  const mistakes = () => (title ? [] : [{ control: 'title', text: 'Enter a title.' }]);
  const form = createSubmission({ mistakes, send });
  await form.submit(event);
  expect([form.wrong('title'), form.wrong('text'), send.mock.calls.length]).toEqual(['Enter a title.', undefined, 0]);
  title = 'Exchange points';
  expect(form.wrong('title')).toBe('Enter a title.');
  await form.submit(event);
  expect([form.wrong('title'), send.mock.calls.length]).toEqual([undefined, 1]);
});

test('given a form on its way, when it is sent again, then it goes once', async () => {
  let arrived = (): void => {};
  const onItsWay = new Promise<null>((resolve) => {
    arrived = () => resolve(null);
  });
  const send = vi.fn(() => onItsWay);
  const form = createSubmission({ send });
  const first = form.submit(event);
  await form.submit(event);
  expect([send.mock.calls.length, form.isBusy()]).toEqual([1, true]);
  arrived();
  await first;
  expect(form.isBusy()).toBe(false);
});

test('given a refusal, then it is said until the form is sent again', async () => {
  const answers: (Failure | null)[] = [offline, null];
  const form = createSubmission({ send: async () => answers.shift() ?? null });
  await form.submit(event);
  expect(form.failure()).toEqual(offline);
  await form.submit(event);
  expect(form.failure()).toBeUndefined();
});
