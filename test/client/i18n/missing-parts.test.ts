import { expect, test } from 'vitest';
import { createMissingParts } from '../../../client/i18n/missing-parts.ts';

test('given several parts that could not be fetched, when somebody tries again, then all are, but for those that came or that nobody wants', () => {
  const fetched: string[] = [];
  const parts = createMissingParts();
  const [stage, agenda, messages] = ['stage', 'agenda', 'messages'].map((name) => () => void fetched.push(name));
  for (const part of [stage, agenda, messages]) if (part) parts.add(part);
  expect(agenda && parts.remove(agenda)).toBe(false);
  parts.tryAgain();
  expect(fetched).toEqual(['stage', 'messages']);
  parts.tryAgain();
  expect(fetched).toEqual(['stage', 'messages']);
  expect(stage && parts.remove(stage)).toBe(true);
});
