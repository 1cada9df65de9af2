import { expect, test } from 'vitest';
import { createHeldCaptions } from '../../../server/captions/held-captions.ts';
import type { CaptionsRecord } from '../../../shared/captions/captions.ts';
import { type CommandId, idOf, type MeetingId } from '../../../shared/ids.ts';

const record = (seq: number): CaptionsRecord => ({
  ...{ seq, at: seq, by: 'system', command: idOf<CommandId>(`c${seq}`) },
  event: { type: 'captions.written', language: 'en', text: `Line ${seq}.`, machine: false, request: null, speaker: '' },
});

/** A log of so many lines for each meeting, and how many were read at once. */
function logOf(count: number) {
  const records = Array.from({ length: count }, (_, index) => record(index + 1));
  const reads: number[] = [];
  const readSome = (_: MeetingId, after: number, most: number) => {
    const some = records.slice(after, after + most);
    reads.push(some.length);
    return some;
  };
  return { records, reads, read: () => records, readSome };
}
const idAt = (index: number) => idOf<MeetingId>(`meeting-${index}`);

test('Y9 given a full log, when several ask for it at once, then it is read once, piece by piece, with what is written meanwhile', async () => {
  const log = logOf(5000);
  const held = createHeldCaptions(log);
  const both = [held.whenHeld(idAt(1), ({ events }) => events), held.whenHeld(idAt(1), ({ lines }) => lines.en)];
  log.records.push(record(5001));
  const [events, lines] = await Promise.all(both);
  expect([events, lines]).toMatchObject([5001, { length: 5001 }]);
  expect([Math.max(...log.reads), log.reads.length]).toEqual([1000, 6]);
  expect(held.whenHeld(idAt(1), ({ events: now }) => now)).toBe(5001);
});

test('Y9 given nine meetings with captions, when they are read in turn, then each is read from the disk once, and bounds hold', async () => {
  const log = logOf(100);
  const held = createHeldCaptions(log);
  for (const _ of [1, 2]) for (let index = 0; index < 9; index += 1) await held.whenHeld(idAt(index), () => null);
  expect(log.reads).toHaveLength(9);
  const tight = createHeldCaptions(log, 30_000);
  for (const index of [0, 1, 0]) await tight.whenHeld(idAt(index), () => null);
  expect(log.reads).toHaveLength(12);
});
