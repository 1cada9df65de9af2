import { expect, test } from 'vitest';
import { type WaitingFacts, whatItWaitsFor } from '../../../client/features/hall/bar/waiting-microphone.ts';

const waits: WaitingFacts = { phase: 'open', silenced: false, isDue: false, opensItself: false };

test.each([
  ['they did not agree to its opening', {}, 'openable'],
  ['they agreed', { opensItself: true }, 'waiting'],
  ['the meeting is suspended, and they wait for the floor', { phase: 'suspended' }, 'openable'],
  ['the meeting is suspended, and they are the chair', { phase: 'suspended', isDue: true }, 'suspended'],
  ['the meeting is suspended, and they agreed', { phase: 'suspended', isDue: true, opensItself: true }, 'suspended'],
  ['they have the floor during the silence', { silenced: true, isDue: true, opensItself: true }, 'silenced'],
] as const)('F13 given a microphone that waits, when %s, then it says what it waits for', (_, change, words) => {
  expect(whatItWaitsFor({ ...waits, ...change })).toBe(`hall.bar.microphone.${words}`);
});
