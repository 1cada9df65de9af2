import { describe, expect, test } from 'vitest';
import { isYetToCome } from '../../../shared/attendance/absence.ts';
import { otherLists } from '../../../shared/floor/inscription/other-lists.ts';
import { nextRemoteSpeakers } from '../../../shared/floor/order/next-remote-speakers.ts';
import { toldOfOwnRight } from '../../../shared/floor/sound/told-of-own-right.ts';
import { fold } from '../../../shared/fold.ts';
import type { AgendaItemId } from '../../../shared/ids.ts';
import { given, later, logOf, type Past, type Scene } from '../../support/given.ts';
import {
  asking,
  concluded,
  design,
  endedBy,
  givenTo,
  itemAdded,
  joined,
  nowhere,
  opened,
  operation,
  passedOver,
  prepared,
  published,
  requestedBy,
  requestOf,
  resumed,
  suspended,
  taken,
} from '../../support/history.ts';
import { amina, bo, by, chen, dalia, emeka, farah, mateo, olga, type Somebody, sofia } from '../../support/people.ts';

const openOn = (agendaItemId: AgendaItemId) => ({ type: 'floor.inscription-opened', agendaItemId }) as const;
const inscribe = (who: Somebody, agendaItemId: AgendaItemId = operation) =>
  ({ type: 'floor.inscribe', ...asking(who), agendaItemId }) as const;
const inscribed = (who: Somebody, item: AgendaItemId = operation, id?: string) => ({
  ...requestedBy(who, { item, ...(id ? { id } : {}) }),
  inscribed: true as const,
});
/** Weeks before the meeting, with the list of the second item open. */
const before: readonly Past[] = [...prepared, openOn(operation)];
/** The meeting sits on that item: Bo and Chen were inscribed, Dalia and Emeka ask now. */
const during: readonly Past[] = [
  ...before,
  inscribed(bo),
  inscribed(chen),
  opened,
  taken(operation),
  requestedBy(dalia, { item: operation }),
  requestedBy(emeka, { item: operation }),
];

describe('given the list of an item that is open before the meeting', () => {
  test('F41 when somebody is inscribed, then they stand on it in the order asked, and again on the list of every other item', () => {
    given(...before)
      .when(inscribe(bo), by(bo))
      .leadsTo(inscribed(bo));
    const scene = given(...before, openOn(design), inscribed(bo), inscribed(chen));
    expect(scene.order(operation)).toEqual(['bo', 'chen']);
    scene.when(inscribe(bo), by(bo)).refused('id-in-use');
    scene.when({ ...inscribe(bo), requestId: requestOf('again') }, by(bo)).refused('already-on-list');
    const both = scene.when({ ...inscribe(bo, design), requestId: requestOf('first') }, by(bo)).done();
    expect([both.order(design), both.order(operation)]).toEqual([['first'], ['bo', 'chen']]);
  });

  test('F41 when it is not open, or the item is before the meeting, then the person is told what to do', () => {
    given(...prepared)
      .when(inscribe(bo), by(bo))
      .refused('inscription-closed');
    given(...before)
      .when(inscribe(bo, nowhere), by(bo))
      .refused('unknown-agenda-item');
    given(...before)
      .when(inscribe(olga), by(olga))
      .refused('not-permitted');
    given(...before)
      .when({ ...inscribe(bo), kind: 'point-of-order' }, by(bo))
      .refused('only-during-item');
    given(...before, opened, taken(operation))
      .when(inscribe(bo), by(bo))
      .refused('item-before-meeting');
    given(...before, { type: 'floor.list-closed', agendaItemId: operation })
      .when(inscribe(bo), by(bo))
      .refused('list-closed');
    given(...before, { type: 'floor.inscription-closed', agendaItemId: operation })
      .when(inscribe(bo), by(bo))
      .refused('inscription-closed');
    given(...before, opened, { type: 'meeting.closed' })
      .when(inscribe(bo), by(bo))
      .refused('meeting-closed');
  });

  test('F41 when the chair or the secretary opens or closes it, then once, and nobody else does', () => {
    const open = { type: 'floor.open-inscription', agendaItemId: operation } as const;
    const close = { type: 'floor.close-inscription', agendaItemId: operation } as const;
    given(...prepared)
      .when(open, by(sofia))
      .leadsTo(openOn(operation));
    given(...prepared)
      .when(close, by(sofia))
      .refused('list-already-closed');
    given(...before)
      .when(open, by(amina))
      .refused('list-already-open');
    given(...before)
      .when(close, by(amina))
      .leadsTo({ type: 'floor.inscription-closed', agendaItemId: operation });
    given(...prepared)
      .when(open, by(mateo))
      .refused('not-permitted');
    given(...prepared)
      .when({ ...open, agendaItemId: nowhere }, by(sofia))
      .refused('unknown-agenda-item');
  });

  test('F41 F5 when the secretary moves or denies, or somebody withdraws, then the list follows before the meeting too', () => {
    const scene = given(...before, inscribed(bo), inscribed(chen), inscribed(dalia));
    const moved = scene.when({ type: 'floor.move', requestId: requestOf(dalia), behind: null }, by(sofia)).done();
    expect(moved.order(operation)).toEqual(['dalia', 'bo', 'chen']);
    const gone = moved.when({ type: 'floor.withdraw', requestId: requestOf(bo) }, by(bo)).done();
    expect(gone.order(operation)).toEqual(['dalia', 'chen']);
    expect(
      gone
        .when({ type: 'floor.deny', requestId: requestOf(chen), reason: null }, by(sofia))
        .done()
        .order(operation),
    ).toEqual(['dalia']);
  });
});

describe('given an item whose list was made before', () => {
  test('F42 when the chair takes it, then the list stands ready, and who asks now comes behind it', () => {
    expect(given(...during).order(operation)).toEqual(['bo', 'chen', 'dalia', 'emeka']);
    const together = { type: 'floor.precedence-chosen', precedence: 'together' } as const;
    const council = { type: 'floor.policy-chosen', policy: 'council', agendaItemId: null } as const;
    // Member State, Sector Member, other stakeholder, academia.
    const mixed: readonly Past[] = [
      ...before,
      inscribed(dalia),
      opened,
      taken(operation),
      requestedBy(bo, { item: operation }),
      council,
    ];
    expect(given(...mixed).order(operation)).toEqual(['dalia', 'bo']);
    expect(given(...mixed, together).order(operation)).toEqual(['bo', 'dalia']);
  });

  test('F42 when room and remote alternate, then they go on from those inscribed to those who ask now', () => {
    const turn = { type: 'floor.policy-chosen', policy: 'alternating', agendaItemId: null } as const;
    const modes = [joined(bo, 'room'), joined(dalia, 'room'), joined(emeka, 'remote')];
    const past: readonly Past[] = [
      ...before,
      inscribed(bo),
      opened,
      taken(operation),
      ...modes,
      requestedBy(dalia, { item: operation }),
      requestedBy(emeka, { item: operation }),
      turn,
    ];
    expect(given(...past).order(operation)).toEqual(['bo', 'emeka', 'dalia']);
  });

  test('F41 F7 when somebody inscribed is not there, then the list says so, no sound check waits for them, and they are passed over', () => {
    const scene = given(...during, joined(chen, 'remote'), joined(dalia, 'remote'));
    const isAwaited = (who: Somebody) => isYetToCome(scene.meeting, scene.meeting.floor.requests[requestOf(who)]!);
    expect([bo, chen].map(isAwaited)).toEqual([true, false]);
    expect(nextRemoteSpeakers(scene.meeting).map(({ id }) => id)).not.toContain(requestOf(bo));
    const passed = scene.when({ type: 'floor.pass-over', requestId: requestOf(bo) }, by(amina));
    passed.leadsTo(passedOver(bo, chen));
    expect(passed.done().order(operation)).toEqual(['chen', 'bo', 'dalia', 'emeka']);
  });

  test('F41 when the meeting is suspended to another day, items are taken in another order or again, or a version comes, then the places stay', () => {
    const waits = ['bo', 'chen'];
    const past: readonly Past[] = [...before, inscribed(bo), inscribed(chen), opened];
    for (const next of [
      [suspended, later(86_400), resumed],
      [taken(operation), concluded(operation), taken(design)],
      [{ ...published, version: 2 } as typeof published],
      [{ type: 'meeting.closed' }, opened],
    ] satisfies readonly (readonly Past[])[])
      expect(given(...past, ...next).order(operation)).toEqual(waits);
  });

  test('F41 when the item was concluded or the meeting closed, then its list is open in advance no more, and is not opened again', () => {
    const concludedThen = given(...before, opened, taken(operation), concluded(operation), taken(design));
    concludedThen.when(inscribe(bo), by(bo)).refused('inscription-closed');
    given(...prepared, opened, taken(operation), concluded(operation))
      .when({ type: 'floor.open-inscription', agendaItemId: operation }, by(amina))
      .refused('inscription-closed');
    const listed = ({ meeting }: Scene) => otherLists(meeting, bo.id).map(({ item, isOpen }) => [item.id, isOpen]);
    expect(listed(given(...before))).toEqual([[operation, true]]);
    expect(listed(concludedThen)).toEqual([]);
    expect(listed(given(...before, opened, { type: 'meeting.closed' }))).toEqual([]);
  });

  test('F41 A5 when a person loses the right to speak, then all their places are withdrawn; who only leaves keeps them', () => {
    const past: readonly Past[] = [...before, openOn(design), inscribed(bo), inscribed(bo, design, 'other')];
    const scene = given(...past)
      .when({ type: 'attendance.exclude', person: bo.id }, by(sofia))
      .done();
    expect([scene.order(design), scene.order(operation)]).toEqual([[], []]);
    const left: readonly Past[] = [opened, joined(bo, 'room'), { type: 'attendance.left', person: bo.id }];
    expect(given(...past, ...left).order(operation)).toEqual(['bo']);
  });
});

describe('given an item with inscriptions', () => {
  const removed = { type: 'agenda.item-removed', itemId: operation } as const;

  test('F43 when it is taken off the agenda, then those who wait are told, and their places come back with it', () => {
    const past: readonly Past[] = [...before, inscribed(bo)];
    const [was, is] = [logOf(past).records, logOf([...past, removed]).records];
    const change = { records: is.slice(was.length), before: fold(was), after: fold(is) };
    expect(toldOfOwnRight({ ...change, person: bo.id })).toEqual([
      { about: 'off-the-list', cause: { type: 'item-removed' } },
    ]);
    expect(toldOfOwnRight({ ...change, person: chen.id })).toEqual([]);
    expect(given(...past, removed, itemAdded(operation)).order(operation)).toEqual(['bo']);
  });

  test('F43 when two items become one, then a request goes to the list of the other, in the order asked', () => {
    const to = { type: 'floor.transfer', requestId: requestOf(bo), agendaItemId: design } as const;
    const past: readonly Past[] = [...before, openOn(design), inscribed(bo), inscribed(chen, design)];
    const scene = given(...past);
    const after = scene.when(to, by(sofia)).done();
    expect([after.order(design), after.order(operation)]).toEqual([['bo', 'chen'], []]);
    scene.when(to, by(bo)).refused('not-permitted');
    scene.when({ ...to, agendaItemId: operation }, by(sofia)).refused('already-on-list');
    scene.when({ ...to, agendaItemId: nowhere }, by(sofia)).refused('unknown-agenda-item');
    given(...past, inscribed(bo, design, 'two'))
      .when(to, by(sofia))
      .refused('already-on-list');
    const orphan = given(...past, removed)
      .when(to, by(sofia))
      .done();
    expect(orphan.order(design)).toEqual(['bo', 'chen']);
  });

  test('F43 F3 when a turn was broken off, then it continues on its own item', () => {
    const order = requestedBy(farah, { item: operation, kind: 'point-of-order' });
    const broken: Past = [
      { type: 'floor.interrupted', requestId: requestOf(bo), mode: 'remote', behind: [] },
      givenTo(farah),
    ];
    given(...before, inscribed(bo), opened, taken(operation), givenTo(bo), order, broken, endedBy(farah))
      .when({ type: 'floor.transfer', requestId: requestOf(bo), agendaItemId: design }, by(amina))
      .refused('turn-broken-off');
  });
});
