import { expect, test } from 'vitest';
import { passesByItself, REFUSALS } from '../../../shared/refusals.ts';

test('given every refusal, then those pass by themselves that say nothing about what was asked', () => {
  expect(REFUSALS.filter(passesByItself)).toEqual([
    'files-of-all',
    'too-many-messages',
    'not-joined',
    'storage-failed',
    'server-failed',
    'server-stopping',
  ]);
});
