import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRecordsInOrder, type Delivery } from '../../../client/connection/records/records-in-order.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { emptyMeeting, type MeetingRecord } from '../../../shared/meeting.ts';
import type { RecordsFrame } from '../../../shared/protocol/records.ts';

const record = (seq: number): MeetingRecord => ({
  seq,
  at: seq,
  by: 'system',
  command: idOf<CommandId>(`c${seq}`),
  event: { type: 'floor.silenced' },
});
const records = (...seqs: readonly number[]) => seqs.map(record);
const frame = (...seqs: readonly number[]): RecordsFrame => ({
  epoch: 'e',
  at: 0,
  records: records(...seqs),
  proof: null,
});
const answer = (...seqs: readonly number[]) => ({
  ...{ epoch: 'e', at: 0, whole: null, snapshot: null, more: false },
  records: records(...seqs),
});

function lineUnderTest() {
  const delivered: Delivery[] = [];
  const asked: number[] = [];
  const line = createRecordsInOrder(
    (delivery) => delivered.push(delivery),
    (after) => asked.push(after),
  );
  const seqs = () => delivered.flatMap((delivery) => delivery.records.map(({ seq }) => seq));
  return { line, delivered, asked, seqs };
}

describe('given records that arrive', () => {
  test('when they come in order, then they are delivered, and repetitions are not', () => {
    const { line, seqs, asked } = lineUnderTest();
    line.take(frame(1, 2));
    line.take(frame(2, 3));
    line.take(frame(1));
    expect(seqs()).toEqual([1, 2, 3]);
    expect(asked).toEqual([]);
  });

  test('when some are missing, then they are asked for, and what came meanwhile follows them', async () => {
    const { line, seqs, asked } = lineUnderTest();
    line.take(frame(1));
    line.take(frame(4));
    line.take(frame(5));
    expect(asked).toEqual([1]);
    expect(seqs()).toEqual([1]);
    await line.caughtUp(answer(2, 3, 4), 1);
    expect(seqs()).toEqual([1, 2, 3, 4, 5]);
  });

  test('when a proof speaks of a record that never came, then it is asked for', () => {
    const { line, asked } = lineUnderTest();
    line.take(frame(1));
    line.take({ ...frame(), proof: { seq: 3, hash: 'x' } });
    expect(asked).toEqual([1]);
  });

  test('when a snapshot comes, then the records after it are delivered on top of it', async () => {
    const { line, delivered, seqs } = lineUnderTest();
    line.hold();
    line.take(frame(9, 10));
    const snapshot = gzipSync(JSON.stringify({ seq: 7, meeting: emptyMeeting }));
    await line.caughtUp({ ...answer(8), snapshot }, 0);
    expect(delivered[0]?.from).toEqual({ seq: 7, meeting: emptyMeeting });
    expect(seqs()).toEqual([8, 9, 10]);
    expect(line.seq()).toBe(10);
  });

  test('when everything is asked for again and comes as records, then they start from the beginning', async () => {
    const { line, delivered } = lineUnderTest();
    line.take(frame(1, 2));
    line.hold();
    await line.caughtUp(answer(1, 2, 3), 0);
    expect(delivered.at(-1)).toEqual({
      from: { seq: 0, meeting: emptyMeeting },
      records: records(1, 2, 3),
      proof: null,
    });
  });
});
