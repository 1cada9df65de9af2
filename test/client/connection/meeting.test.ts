import { createComputed, createRoot } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../../client/connection/connection.ts';
import type { Delivery } from '../../../client/connection/records/records-in-order.ts';
import { ALL_RULES } from '../../../client/meeting/all-rules.ts';
import { createMeeting } from '../../../client/meeting/meeting.ts';
import { createLaw, type Law } from '../../../client/meeting/rules.ts';
import type { Actor } from '../../../shared/actor.ts';
import { exampleRequest } from '../../../shared/floor/requests/example-request.ts';
import { fold } from '../../../shared/fold.ts';
import { type AnnotationId, type CommandId, idOf } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import { emptyMeeting, type MeetingEvent, type MeetingRecord } from '../../../shared/meeting.ts';
import type { Receipt } from '../../../shared/protocol/commands/command.ts';
import {
  convened,
  design,
  enrolled,
  givenTo,
  itemAdded,
  joined,
  opened,
  operation,
  requestedBy,
  requestOf,
  taken,
} from '../../support/history.ts';
import { amina, bo, by } from '../../support/people.ts';

/** A line at whose other end the test stands. */
function lineInHand(receipt: Receipt = { accepted: { seq: 1, at: 0 } }) {
  let deliver: (delivery: Delivery) => void = () => {};
  let startedOver = 0;
  const connection: Connection = {
    status: () => 'connected',
    refusal: () => null,
    send: async () => receipt,
    unanswered: () => [],
    takeBack: () => undefined,
    applications: () => ({ waiting: 0 }),
    startOver: () => {
      startedOver += 1;
    },
    onRecords: (listener) => {
      deliver = listener;
      return () => {
        deliver = () => {};
      };
    },
    watch: () => undefined,
    serverNow: () => 1_443_427_200_000,
  };
  return { connection, deliver: (delivery: Delivery) => deliver(delivery), startedOver: () => startedOver };
}

const here: Law = { soFar: () => ALL_RULES, fetch: async () => {} };

/** A law whose rules come with the try of this number, counted from one. */
function lawComing(atTry: number): Law {
  let tries = 0;
  return createLaw(async () => {
    tries += 1;
    if (tries < atTry) throw new Error('no network');
    return ALL_RULES;
  });
}

const recordsOf = (events: readonly MeetingEvent[], after = 0): readonly MeetingRecord[] =>
  events.map((event, index) => ({
    seq: after + index + 1,
    at: 1000 + index,
    by: 'system',
    command: idOf<CommandId>(`c${after + index}`),
    event,
  }));
const begin = recordsOf([convened, enrolled(amina), enrolled(bo), itemAdded(design), itemAdded(operation)]);
const plain = (records: readonly MeetingRecord[]): Delivery => ({ from: null, records, proof: null });

function inRoot<T>(work: (dispose: () => void) => T): T {
  return createRoot(work);
}

describe('given the meeting as a browser sees it', () => {
  test('when records arrive, then the store is their fold, and seq is the last of them', () =>
    inRoot((dispose) => {
      const { connection, deliver } = lineInHand();
      const { meeting, seq } = createMeeting(connection, () => by(amina));
      deliver(plain(begin));
      deliver(plain(recordsOf([joined(bo, 'remote'), opened], 5)));
      expect(seq()).toBe(7);
      expect(stateHash(meeting)).toBe(stateHash(fold([...begin, ...recordsOf([joined(bo, 'remote'), opened], 5)])));
      dispose();
    }));

  test('when something changes, then only who reads it is told, and things keep their identity', () =>
    inRoot((dispose) => {
      const { connection, deliver } = lineInHand();
      const { meeting } = createMeeting(connection, () => by(amina));
      deliver(plain(begin));
      const item = meeting.agenda.items[0];
      const told = { phase: 0, title: 0 };
      createComputed(() => {
        if (meeting.sitting.phase.state) told.phase += 1;
      });
      createComputed(() => {
        if (meeting.agenda.items[0]?.title) told.title += 1;
      });
      deliver(plain(recordsOf([opened], 5)));
      expect(told).toEqual({ phase: 2, title: 1 });
      expect(meeting.agenda.items[0]).toBe(item);
      dispose();
    }));

  test('when annotations arrive, then they are those of the fold, and not copies of them', () =>
    inRoot((dispose) => {
      const { connection, deliver } = lineInHand();
      const { meeting, state } = createMeeting(connection, () => by(amina));
      const annotation = { byId: {}, order: [idOf<AnnotationId>('a-1')] };
      deliver({ from: { seq: 5, meeting: { ...fold(begin), annotation } }, records: [], proof: null });
      expect(meeting.annotation.order).toHaveLength(1);
      expect(meeting.annotation).toBe(state().annotation);
      dispose();
    }));

  test('when a snapshot arrives, then it replaces what was there', () =>
    inRoot((dispose) => {
      const { connection, deliver } = lineInHand();
      const { meeting, seq } = createMeeting(connection, () => by(amina));
      deliver(plain(begin));
      deliver({
        from: { seq: 3, meeting: fold(begin.slice(0, 3)) },
        records: recordsOf([itemAdded(operation)], 3),
        proof: null,
      });
      expect(seq()).toBe(4);
      expect(meeting.agenda.items.map(({ id }) => id)).toEqual([operation]);
      deliver({ from: { seq: 0, meeting: emptyMeeting }, records: [], proof: null });
      expect(meeting.agenda.items).toHaveLength(0);
      dispose();
    }));

  test('when a proof does not fit, then the state is asked for again, once; when it fits, nothing happens', () =>
    inRoot(async (dispose) => {
      const line = lineInHand();
      createMeeting(line.connection, () => by(amina));
      line.deliver({ ...plain(begin), proof: { seq: 5, hash: stateHash(fold(begin)) } });
      line.deliver({ ...plain(recordsOf([opened], 5)), proof: { seq: 6, hash: 'drifted' } });
      expect(line.startedOver()).toBe(0);
      await expect.poll(line.startedOver).toBe(1);
      dispose();
    }));

  test('when a button asks the law, then it answers as the server would', () =>
    inRoot((dispose) => {
      const { connection, deliver } = lineInHand();
      const actor: { current: Actor } = { current: by(bo) };
      const { can, whyNot, role, person } = createMeeting(connection, () => actor.current, { law: here });
      deliver(plain(begin));
      expect([person(), role(), can({ type: 'meeting.open' })]).toEqual([bo.id, 'participant', false]);
      actor.current = by(amina);
      expect([role(), can({ type: 'meeting.open' }), whyNot({ type: 'meeting.open' })]).toEqual(['chair', true, null]);
      deliver(plain(recordsOf([opened], 5)));
      expect([can({ type: 'meeting.open' }), whyNot({ type: 'meeting.open' })]).toEqual([
        false,
        'meeting-already-open',
      ]);
      dispose();
    }));

  test('when the rest of the law has not come, then one can come in and ask for the floor, and nothing else until it is there', async () => {
    const { connection, deliver } = lineInHand();
    const store = inRoot(() => createMeeting(connection, () => by(amina)));
    deliver(plain([...begin, ...recordsOf([opened, taken(design)], 5)]));
    const possible = () => [
      store.can({ type: 'attendance.join', mode: 'remote' }),
      store.can(exampleRequest('intervention')),
      store.can({ type: 'meeting.suspend' }),
    ];
    expect(possible()).toEqual([true, true, false]);
    expect(await store.send({ type: 'meeting.suspend' })).toEqual({ accepted: { seq: 1, at: 0 } });
    expect(possible()).toEqual([true, true, true]);
  });

  test('when a command is refused, then its code is told', async () => {
    const told: string[] = [];
    const { connection } = lineInHand({ refused: 'list-closed' });
    const store = inRoot(() =>
      createMeeting(connection, () => by(bo), { law: here, refused: (code) => told.push(code) }),
    );
    expect(await store.send({ type: 'floor.silence' })).toEqual({ refused: 'list-closed' });
    expect(told).toEqual(['list-closed']);
  });

  test('F24: when the rest of the law cannot be fetched, then one can leave, withdraw and end, and is asked about what that takes', async () => {
    const { connection, deliver } = lineInHand();
    const ask = vi.fn(async () => true);
    const lawMissing = vi.fn();
    const person = { current: bo };
    const store = inRoot(() =>
      createMeeting(connection, () => by(person.current), {
        law: lawComing(Number.POSITIVE_INFINITY),
        ask,
        lawMissing,
      }),
    );
    const present = [
      joined(bo, 'remote'),
      joined(amina, 'remote'),
      opened,
      taken(design),
      requestedBy(bo),
      givenTo(bo),
    ];
    deliver(plain([...begin, ...recordsOf([...present, requestedBy(amina)], 5)]));
    const given = [
      await store.send({ type: 'floor.end', requestId: requestOf(bo) }),
      await store.send({ type: 'attendance.leave' }),
    ];
    person.current = amina;
    given.push(await store.send({ type: 'floor.withdraw', requestId: requestOf(amina) }));
    expect(given).toEqual(Array(3).fill({ accepted: { seq: 1, at: 0 } }));
    expect(ask.mock.calls).toEqual([
      [{ type: 'attendance.leave' }, [{ type: 'turn', requestId: requestOf(bo), isOwn: true }]],
    ]);
    expect(lawMissing).not.toHaveBeenCalled();
  });

  test('when the rest of the law cannot be fetched, then somebody who has not joined may go away', async () => {
    const { connection, deliver } = lineInHand();
    const store = inRoot(() => createMeeting(connection, () => by(bo), { law: lawComing(Number.POSITIVE_INFINITY) }));
    deliver(plain(begin));
    expect(await store.agreed({ type: 'attendance.leave' })).toBe(true);
  });

  test('when the rules for a command cannot be fetched, then that is said, and tried again with the next press', async () => {
    const { connection, deliver } = lineInHand();
    const lawMissing = vi.fn();
    const store = inRoot(() => createMeeting(connection, () => by(amina), { law: lawComing(2), lawMissing }));
    deliver(plain([...begin, ...recordsOf([opened], 5)]));
    const press = async () => [store.can({ type: 'meeting.suspend' }), await store.send({ type: 'meeting.suspend' })];
    expect(await press()).toEqual([false, { takenBack: true }]);
    expect(lawMissing).toHaveBeenCalledTimes(1);
    expect(await press()).toEqual([false, { accepted: { seq: 1, at: 0 } }]);
    expect([store.can({ type: 'meeting.suspend' }), lawMissing.mock.calls.length]).toEqual([true, 1]);
  });
});
