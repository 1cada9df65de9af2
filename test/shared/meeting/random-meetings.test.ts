import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../shared/decision.ts';
import { type Floor, listOf } from '../../../shared/floor/floor.ts';
import { speakingOrder } from '../../../shared/floor/order/speaking-order.ts';
import { hasPriority } from '../../../shared/floor/requests/floor-request.ts';
import { evolve, fold } from '../../../shared/fold.ts';
import { type AgendaItemId, type CommandId, idOf } from '../../../shared/ids.ts';
import { decide } from '../../../shared/law.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import type { Meeting, MeetingRecord } from '../../../shared/meeting.ts';
import { design, operation } from '../../support/history.ts';
import { amina, by } from '../../support/people.ts';
import { type Attempt, attempts } from '../../support/random/random-attempts.ts';
import { played, type Step, type Story } from '../../support/random/random-meeting.ts';

const ITEMS = [design, operation] as const;
/** Thousands of commands from ten people, some lost, some sent twice, on a clock that is set forth and back. */
const RUNS = 300;
const stories = (check: (story: Story) => void) =>
  fc.assert(
    fc.property(attempts(120), (tried) => {
      check(played(tried));
    }),
    { numRuns: RUNS },
  );

const everyStep = (check: (step: Step) => void) =>
  stories(({ steps }) => {
    for (const step of steps) check(step);
  });

/** A browser: folds frames as they come, skips what it has, and may have joined late with a snapshot. */
function client(records: readonly MeetingRecord[], joinedAt: number, frameLengths: readonly number[]): Meeting {
  const snapshot: Meeting = JSON.parse(JSON.stringify(fold(records.slice(0, joinedAt))));
  let meeting = snapshot;
  let seq = joinedAt;
  for (let sent = Math.max(0, joinedAt - 3), turn = 0; sent < records.length; turn++) {
    const frame = records.slice(sent, sent + (frameLengths[turn % frameLengths.length] ?? 1));
    const fresh = frame.filter((record) => record.seq > seq);
    meeting = fold(fresh, meeting);
    seq = fresh.at(-1)?.seq ?? seq;
    sent += frame.length;
  }
  return meeting;
}

describe('random meetings', () => {
  test('L1 F1 given clients that join late and get frames of any length, twice or once, then all have the server’s state', () => {
    const frames = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(attempts(100), fc.nat(1000), frames, (tried, late, lengths) => {
        const { records, meeting } = played(tried);
        const folded = client(records, late % records.length, lengths);
        expect(folded).toEqual(meeting);
        expect(stateHash(folded)).toBe(stateHash(meeting));
        for (const item of ITEMS) expect(speakingOrder(folded, item)).toEqual(speakingOrder(meeting, item));
      }),
      { numRuns: RUNS },
    );
  });

  test('L1 given a log, when it is replayed from the beginning, then it gives the same state again', () =>
    stories(({ records, meeting }) => expect(fold(records)).toEqual(meeting)));

  test('L1 given a state, when any record is folded, then nothing that was given has changed', () =>
    stories(({ steps }) => {
      // Every state is deeply frozen: a fold that wrote to one would have thrown.
      for (const { before } of steps) expect(Object.isFrozen(before.floor.lists)).toBe(true);
    }));

  test('L2 given the same commands and a clock that is wrong by ten minutes, then every order is the same', () =>
    fc.assert(
      fc.property(attempts(80), fc.constantFrom(-600_000, 600_000), (tried, off) => {
        const [right, wrong] = [played(tried), played(tried, off)];
        expect(wrong.records.map(({ event }) => event.type)).toEqual(right.records.map(({ event }) => event.type));
        for (const item of ITEMS) expect(idsOf(wrong.meeting, item)).toEqual(idsOf(right.meeting, item));
      }),
      { numRuns: RUNS },
    ));

  test('L4 F1 given whatever people try, then one holds the floor at most, and each waiting request stands once on its list', () =>
    everyStep(({ after }) => expectWhole(after)));

  test('L4 F7 F8 given whatever people try, then nobody loses a place but by a command that names it', () =>
    everyStep(expectPlacesKept));

  test('F6 given whatever people try, then nobody has two places of the same kind on a list', () =>
    stories(({ meeting }) => {
      for (const item of ITEMS) {
        const places = waitingOn(meeting, item)
          .filter(({ resumes }) => resumes === null)
          .map(({ beneficiary, kind }) => JSON.stringify([beneficiary, hasPriority(kind)]));
        expect(new Set(places).size).toBe(places.length);
      }
    }));

  test('F3 given whatever people try, then no unmoved point of order stands behind an unmoved intervention', () =>
    everyStep(({ after }) => expectPriority(after)));

  test('F21 L4 given somebody interrupted who withdrew, when the interruption is undone, then it is refused', () => {
    const attempt = (verb: Attempt['verb'], who: number, which = 0): Attempt => ({
      verb,
      who,
      which,
      number: 1,
      passes: 0,
      sent: 1,
    });
    const interrupted = [
      attempt('request', 0),
      attempt('giveWaiting', 0),
      attempt('request', 0, 2),
      attempt('giveWaiting', 0),
    ];
    const undo = attempt('undo', 0);
    expect(played([...interrupted, undo]).steps.at(-1)?.command.type).toBe('floor.undo');
    const { steps } = played([...interrupted, attempt('withdraw', 2), undo]);
    expect(steps.at(-1)?.command.type).toBe('floor.withdraw');
  });

  test('F21 given any step of the chair, when it is undone at once, then the floor is as it was', () =>
    everyStep(expectUndone));

  test('F22 L2 given any command that was done, when the same is decided again on the same state, then the answer is the same', () =>
    stories(({ steps }) => {
      for (const { before, command, actor, at, records } of steps)
        expect(decide(before, command, actor, at)).toEqual({ events: records.map(({ event }) => event) });
    }));
});

const idsOf = (meeting: Meeting, item: AgendaItemId) => speakingOrder(meeting, item).map(({ request }) => request.id);
const waitingOn = ({ floor }: Meeting, item: AgendaItemId) =>
  listOf(floor, item).waiting.map((id) => floor.requests[id]!);

function expectWhole(meeting: Meeting): void {
  const { requests, holder } = meeting.floor;
  const all = Object.values(requests);
  const granted = all.filter(({ status }) => status.state === 'granted').map(({ id }) => id);
  expect(granted).toEqual(holder === null ? [] : [holder.requestId]);
  for (const item of ITEMS) {
    const accepted = all.filter(({ status, agendaItemId }) => status.state === 'accepted' && agendaItemId === item);
    const inOrderAsked = accepted.sort((a, b) => a.asked - b.asked).map(({ id }) => id);
    const { waiting, pins } = listOf(meeting.floor, item);
    expect(waiting).toEqual(inOrderAsked);
    expect([...idsOf(meeting, item)].sort()).toEqual([...waiting].sort());
    expect(pins.every(({ requestId }) => waiting.includes(requestId))).toBe(true);
    expect(new Set(pins.map(({ requestId }) => requestId)).size).toBe(pins.length);
  }
}

function expectPlacesKept({ before, after, records, command }: Step): void {
  const named = records.flatMap(({ event }) => ('requestId' in event ? [event.requestId] : []));
  const undone = command.type === 'floor.undo' ? (before.floor.lastStep?.requests.map(({ id }) => id) ?? []) : [];
  for (const request of Object.values(before.floor.requests)) {
    if (request.status.state !== 'accepted' || [...named, ...undone].includes(request.id)) continue;
    expect(after.floor.requests[request.id]).toBe(request);
  }
}

function expectPriority(meeting: Meeting): void {
  for (const item of ITEMS) expectPriorityOn(meeting, item);
}

function expectPriorityOn(meeting: Meeting, item: AgendaItemId): void {
  const pinned = listOf(meeting.floor, item).pins.map(({ requestId }) => requestId);
  const kinds = speakingOrder(meeting, item)
    .filter(({ request }) => !pinned.includes(request.id))
    .map(({ request }) => hasPriority(request.kind));
  expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
}

function expectUndone({ before, after, records, command, at }: Step): void {
  const { lastStep } = after.floor;
  if (!command.type.startsWith('floor.') || lastStep === null || lastStep.command !== records[0]?.command) return;
  const decision = decide(after, { type: 'floor.undo', seq: lastStep.seq }, by(amina), at);
  if (isRefusal(decision)) throw new Error(`${command.type} cannot be undone: ${decision.refused}`);
  const [event] = decision.events;
  const record: MeetingRecord = {
    seq: lastStep.seq + 1,
    at,
    by: amina.id,
    command: idOf<CommandId>('undo'),
    event: event!,
  };
  const { floor } = evolve(after, record);
  expect(withoutMemory(floor)).toEqual(withoutMemory(beforeStep(before, records[0]).floor));
}

/** A chair who gives the floor on while they have it ends their own turn first, and does not get it back. */
function beforeStep(before: Meeting, first: MeetingRecord | undefined): Meeting {
  if (first?.event.type !== 'floor.released') return before;
  const beneficiary = before.floor.requests[first.event.requestId]?.beneficiary;
  return beneficiary?.type === 'member' && beneficiary.person === first.by ? evolve(before, first) : before;
}

/** A list that nobody has used is as good as none. */
const withoutMemory = (floor: Floor) => ({ ...floor, lastStep: null, lists: ITEMS.map((item) => listOf(floor, item)) });
