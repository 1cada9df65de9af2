import { expect, test } from 'vitest';
import { SoundChecks } from '../../../server/media/sound-checks.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

const [ada, mateo] = ['ada', 'mateo'].map((name) => idOf<PersonId>(name)) as [PersonId, PersonId];

test('F14 given a moderator who talks with somebody on deck, when they are a moderator no more, then they hear nothing of the check', () => {
  const checks = new SoundChecks();
  const sending = new Set([ada, mateo]);
  checks.follow([ada], sending, () => true);
  checks.begin(ada, true);
  expect(checks.talk(mateo, ada)).toBe(true);
  expect([checks.partnerOf(ada), checks.partnerOf(mateo)]).toEqual([mateo, ada]);
  checks.follow([ada], sending, () => false);
  expect([checks.partnerOf(ada), checks.partnerOf(mateo)]).toEqual([null, null]);
});
