import { describe, expect, test, vi } from 'vitest';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { putInOrder } from '../../../shared/attendance/in-order-of-name.ts';
import { personOf, profileOf } from '../../support/meeting-folder.ts';

const member = (id: string, name: string, changed: Partial<Member> = {}): Member => ({
  person: personOf(id),
  profile: { ...profileOf(id), name },
  standing: 'admitted',
  role: 'participant',
  presence: { state: 'absent' },
  ...changed,
});
const table = (...members: readonly Member[]) => Object.fromEntries(members.map((each) => [each.person, each]));

describe('given members in order of their names', () => {
  const compare = vi.fn((a: string, b: string) => a.localeCompare(b));
  const [zoe, ada, max] = [member('z', 'Zoe'), member('a', 'Ada'), member('m', 'Max')];
  const before = putInOrder(undefined, 'en', table(zoe, ada, max), compare);

  test('when somebody comes, then nobody is put in order again, and they are seen as they are now', () => {
    compare.mockClear();
    const here = member('a', 'Ada', { presence: { state: 'present', mode: 'room', since: 1 } });
    const now = putInOrder(before, 'en', table(zoe, here, max), compare);
    expect(now.people).toEqual(['a', 'm', 'z']);
    expect(now.of[here.person]).toBe(here);
    expect(compare).not.toHaveBeenCalled();
  });

  test('when somebody is new, or called otherwise, or read in another language, then the order follows', () => {
    expect(putInOrder(before, 'en', table(zoe, ada, max, member('b', 'Bo')), compare).people).toEqual([
      'a',
      'b',
      'm',
      'z',
    ]);
    expect(putInOrder(before, 'en', table(zoe, member('a', 'Yana'), max), compare).people).toEqual(['m', 'a', 'z']);
    expect(putInOrder(before, 'ru', table(zoe, ada, max), (a, b) => -a.localeCompare(b)).people).toEqual([
      'z',
      'm',
      'a',
    ]);
  });
});
