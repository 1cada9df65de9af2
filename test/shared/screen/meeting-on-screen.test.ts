import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import { emptyMeeting, type MeetingEvent } from '../../../shared/meeting.ts';
import { meetingOnScreen, recordOnScreen } from '../../../shared/screen/meeting-on-screen.ts';
import { logOf } from '../../support/given.ts';
import { sitting } from '../../support/history.ts';
import { stranger } from '../../support/people.ts';
import { oneOfEachEvent } from '../../support/random/one-of-each-event.ts';
import { attempts } from '../../support/random/random-attempts.ts';
import { played } from '../../support/random/random-meeting.ts';

/** Where members write for each other. */
const PRIVATE = ['note', 'reason', 'written', 'text', 'replacement', 'responsible', 'jobTitle', 'country', 'exact'];

/** Every word that stands somewhere in a value under one of these names. */
function words(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return PRIVATE.includes(key) && value !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => words(part, name));
}
const recordOf = (event: MeetingEvent) =>
  recordOnScreen({ seq: 1, at: 0, by: 'system', command: idOf<CommandId>('c'), event }, emptyMeeting);

test.each(Object.values(oneOfEachEvent))(
  'F18 given a record of $type, when it goes to the screen, then nothing is in it that members write for each other',
  (event) => expect(words(recordOf(event).event)).toEqual([]),
);

test('F18 L1 given any meeting, then a screen that folds what it is told has the state that it is told, without such words', () => {
  fc.assert(
    fc.property(attempts(60), (tried) => {
      const { records, meeting } = played(tried);
      const told = meetingOnScreen(meeting);
      const folded = fold(records.map((record) => recordOnScreen(record, meeting)));
      expect(folded).toEqual(told);
      expect(stateHash(folded)).toBe(stateHash(told));
      expect(words(told)).toEqual([]);
      expect(meetingOnScreen(told)).toEqual(told);
    }),
    { numRuns: 30 },
  );
});

test('A6 F18 given a log from before applications stood beside it, then the screen learns a name with the admission, not before', () => {
  const { id: person, profile } = stranger;
  const applied: MeetingEvent = { type: 'attendance.applied', person, profile };
  const admitted: MeetingEvent = { type: 'attendance.admitted', person, role: 'participant' };
  const told = (...past: readonly MeetingEvent[]) => {
    const { records } = logOf([...sitting, ...past]);
    const meeting = fold(records);
    const onScreen = records.map((record) => recordOnScreen(record, meeting));
    expect(fold(onScreen)).toEqual(meetingOnScreen(meeting));
    return { records: JSON.stringify(onScreen), state: JSON.stringify(meetingOnScreen(meeting)) };
  };
  const waits = told(applied);
  expect(waits.records + waits.state).not.toMatch(/Stella|Nowhere in particular/);
  expect(told(applied, admitted).state).toContain('Stella');
});
