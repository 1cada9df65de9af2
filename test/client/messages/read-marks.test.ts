import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptReadMarks } from '../../../client/features/messages/read-marks.ts';
import { idOf, type MeetingId, type PersonId } from '../../../shared/ids.ts';

const meeting = idOf<MeetingId>('2015-09-28');
const ada = idOf<PersonId>('ada');
const bo = idOf<PersonId>('bo');

beforeEach(() => {
  const drawer = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => drawer.get(key) ?? null,
    setItem: (key: string, text: string) => drawer.set(key, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('given messages that were read, when the page is loaded again, then they are read still, for this person in this meeting', () => {
  keptReadMarks(meeting, ada).keep(new Map([['chair', 17]]));
  expect(keptReadMarks(meeting, ada).recall()).toEqual(new Map([['chair', 17]]));
  expect(keptReadMarks(meeting, bo).recall().size).toBe(0);
  expect(keptReadMarks(idOf<MeetingId>('another'), ada).recall().size).toBe(0);
});

test.each(['{', '{}', '[["chair"]]', '[[1,2]]', 'null'])(
  'given a browser that kept %s, when what was read is asked for, then it is nothing',
  (kept) => {
    localStorage.setItem(`openfloor.read.${meeting}.${ada}`, kept);
    expect(keptReadMarks(meeting, ada).recall().size).toBe(0);
  },
);
