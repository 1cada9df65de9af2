import { expect, test } from 'vitest';
import { createSideLogs } from '../../../server/meetings/side-logs.ts';
import { type CommandId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { Recorded } from '../../../shared/record.ts';
import { sofia } from '../../support/people.ts';

type Event = { readonly type: 'said' | 'undone'; readonly words: string };
type Log = { readonly records: readonly Recorded<Event>[] };

test('W3 given a log that is full, then nothing more is said, and what was said is taken back', () => {
  const stored: Recorded<Event>[] = [];
  const logs = createSideLogs<Event, Log>({
    read: () => stored,
    append: (_meeting, record) => void stored.push(record),
    empty: { records: [] },
    extended: (log, more) => ({ records: [...log.records, ...more] }),
    now: () => 0,
    takesBack: ({ type }) => type === 'undone',
    textMax: 150,
  });
  let n = 0;
  const send = (event: Event) => {
    n += 1;
    return logs.execute(idOf<MeetingId>('m'), { id: idOf<CommandId>(`c-${n}`), by: sofia.id, known: 0 }, () => event);
  };
  expect(send({ type: 'said', words: 'x'.repeat(200) })).toEqual({ refused: 'quota-of-meeting' });
  expect(send({ type: 'said', words: 'x'.repeat(100) })).toMatchObject({ last: 1 });
  expect(send({ type: 'said', words: 'y' })).toEqual({ refused: 'quota-of-meeting' });
  expect(send({ type: 'undone', words: '1' })).toMatchObject({ last: 2 });
  expect(send({ type: 'undone', words: 'z'.repeat(100) })).toMatchObject({ last: 3 });
  expect(send({ type: 'undone', words: '2' })).toEqual({ refused: 'quota-of-meeting' });
});
