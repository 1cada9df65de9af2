import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createRequestDialog } from '../../../client/features/floor/request/request-dialog-context.ts';

test('F1 given a request that was sent, when the dialog is closed meanwhile, then it is pending until it is answered', async () => {
  const dialog = createRoot(() => createRequestDialog());
  let answer = (_: string) => {};
  const answered = dialog.waitFor(new Promise<string>((resolve) => (answer = resolve)));
  dialog.closeRequest();
  expect(dialog.isPending()).toBe(true);
  answer('accepted');
  expect(await answered).toBe('accepted');
  expect(dialog.isPending()).toBe(false);
});

test('F1 given a request that could not be sent, then nothing is pending', async () => {
  const dialog = createRoot(() => createRequestDialog());
  await expect(dialog.waitFor(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(dialog.isPending()).toBe(false);
});
