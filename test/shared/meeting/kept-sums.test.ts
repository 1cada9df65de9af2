import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../shared/bounds/entries.ts';
import { annotated, requested } from '../../../shared/bounds/tallies.ts';
import { weightOf } from '../../../shared/bounds/weight.ts';
import { evolve } from '../../../shared/fold.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import { emptyMeeting, type Meeting, type MeetingEvent, type MeetingRecord } from '../../../shared/meeting.ts';
import { given } from '../../support/given.ts';
import { joined, requestedBy, sitting, withdrawnBy } from '../../support/history.ts';
import { added, noteId, replied, replyWithdrawn, withdrawn } from '../../support/notes.ts';
import { bo, chen, dalia } from '../../support/people.ts';

/** Everything that is counted of a meeting. Nobody who has nothing left is told apart from one who never had anything. */
function counted({ annotation, attendance, floor, ...others }: Meeting) {
  const { all, byPerson } = annotated.of(annotation.byId);
  const requests = requested.of(floor.requests);
  return structuredClone({
    all,
    annotatedBy: [...byPerson].filter(([, { annotations, replies }]) => annotations + replies > 0).sort(),
    guests: requests.guests,
    about: [...requests.about].filter(([, count]) => count > 0).sort(),
    requestedBy: [...requests.byPerson].filter(([, count]) => count > 0).sort(),
    sizes: [annotation.byId, attendance.members, floor.requests].map(sizeOf),
    weights: [annotation, attendance, floor, others].map(weightOf),
  });
}

/** Counted after each record, so that the sums go along; anew, from a copy that nothing is known of. */
function keepsCount(records: readonly MeetingRecord[], from: Meeting = emptyMeeting): void {
  let meeting = from;
  for (const record of records) {
    counted(meeting);
    meeting = evolve(meeting, record);
  }
  expect(counted(meeting)).toEqual(counted(structuredClone(meeting)));
}

describe('what is kept instead of counted', () => {
  test('B1 given the log of the first meeting, when it is folded record by record, then the sums are those of its state', () => {
    const log = readFileSync(new URL('../../fixtures/first-meeting.ndjson', import.meta.url), 'utf8');
    const records: readonly MeetingRecord[] = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (let seq = 1; seq <= records.length; seq += 1) keepsCount(records.slice(0, seq));
  });

  test('B1 given any annotations, replies, requests and withdrawals, then the sums are those of the state', () => {
    const asked = Array.from({ length: 6 }, (_, n) => requestedBy(bo, { id: `r-${n}` }));
    const start = given(...sitting, ...asked).meeting;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(5)), { maxLength: 80 }), (steps) => {
        keepsCount(
          steps.map(([kind, n], step) => recordOf(event(kind, n, step), step)),
          start,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('B1 given a state from which two are made, as after a disk that refused, then each has its own sums', () => {
    const before = given(...sitting, added(1, 'First')).meeting;
    counted(before);
    const [one, other] = [bo, chen].map((who) => evolve(before, recordOf(added(2, 'Second', who), 1)));
    for (const state of [one, other, before])
      if (state !== undefined) expect(counted(state)).toEqual(counted(structuredClone(state)));
  });
});

const recordOf = (happened: MeetingEvent, step: number): MeetingRecord => ({
  seq: 1000 + step,
  at: 1000 + step,
  by: bo.id,
  command: idOf<CommandId>(`step-${step}`),
  event: happened,
});

const KINDS = [
  'note',
  'change',
  'reply',
  'withdraw-reply',
  'withdraw',
  'withdraw-everything',
  'request',
  'withdraw-request',
  'join',
] as const;

function event(kind: (typeof KINDS)[number], n: number, step: number): MeetingEvent {
  const who = [bo, chen, dalia][n % 3] ?? bo;
  switch (kind) {
    case 'note':
      return added(n, `Words of step ${step}`, who);
    case 'change':
      return { type: 'annotation.changed', annotationId: noteId(n), text: 'é'.repeat(step), replacement: null };
    case 'reply':
      return replied(n, `reply-${step}`, who);
    case 'withdraw-reply':
      return replyWithdrawn(n, `reply-${step - 1 - (n % 4)}`);
    case 'withdraw':
      return withdrawn(n);
    case 'withdraw-everything':
      return { type: 'annotation.everything-withdrawn', author: who.id };
    case 'request':
      return requestedBy(who, { id: `r-${step}-more`, about: { type: 'annotation', annotationId: noteId(n) } });
    case 'withdraw-request':
      return withdrawnBy(`r-${n}`);
    case 'join':
      return joined(who, n % 2 ? 'room' : 'remote');
  }
}
