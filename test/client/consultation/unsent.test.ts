import { expect, test } from 'vitest';
import { unsentOf } from '../../../client/features/contributing/unsent.ts';

test('C3: given a draft that can be sent no more, then its title and its words are there to be copied; a draft without words is none', () => {
  expect(unsentOf({ title: ' Cables ', text: 'Dear.\n\nFar.\n' })).toBe('Cables\n\nDear.\n\nFar.');
  expect(unsentOf({ title: '', text: 'Dear.' })).toBe('Dear.');
  expect(unsentOf({ title: ' ', text: '\n' })).toBeNull();
});
