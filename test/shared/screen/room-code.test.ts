import { expect, test } from 'vitest';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { roomCodeOf } from '../../../shared/screen/room-code.ts';

const codeOf = (id: string) => roomCodeOf(idOf<MeetingId>(id));

test('F15 given meetings of ten years, then each has a code of five signs of its own, the same for ever', () => {
  const ids = Array.from({ length: 120 }, (_, month) => `${2015 + Math.floor(month / 12)}-${(month % 12) + 1}-28`);
  const codes = ids.map(codeOf);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}$/);
  expect(codeOf('2015-09-28')).toBe('JNC7G');
});
