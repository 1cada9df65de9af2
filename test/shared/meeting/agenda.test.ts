import { describe, expect, test } from 'vitest';
import { given, later, type Past, TEN_O_CLOCK } from '../../support/given.ts';
import {
  closed,
  concluded,
  convened,
  design,
  enrolled,
  itemAdded,
  nowhere,
  opened,
  operation,
  prepared,
  sitting,
  suspended,
  taken,
} from '../../support/history.ts';
import { amina, bo, by, sofia } from '../../support/people.ts';

const wording = { title: 'Good practice', minutes: 30, introduction: '' } as const;
const itemIds = (...past: readonly Past[]) => given(...prepared, ...past).meeting.agenda.items.map(({ id }) => id);

describe('the agenda', () => {
  test('G1 given a meeting, when the secretary adds an item, then it stands last', () => {
    const added = { type: 'agenda.item-added', itemId: nowhere, ...wording } as const;
    given(...prepared)
      .when({ type: 'agenda.add-item', itemId: nowhere, ...wording }, by(sofia))
      .leadsTo(added);
    expect(itemIds(added)).toEqual([design, operation, nowhere]);
    given(...prepared)
      .when({ type: 'agenda.add-item', itemId: design, ...wording }, by(sofia))
      .refused('id-in-use');
    given(...prepared)
      .when({ type: 'agenda.add-item', itemId: nowhere, ...wording, title: '' }, by(sofia))
      .refused('text-empty');
    given(...prepared)
      .when({ type: 'agenda.add-item', itemId: nowhere, ...wording }, by(bo))
      .refused('not-permitted');
  });

  test('G1 given an item, when its wording is changed, then it keeps its place', () => {
    const changed = { type: 'agenda.item-changed', itemId: design, ...wording } as const;
    given(...prepared)
      .when({ type: 'agenda.change-item', itemId: design, ...wording }, by(amina))
      .leadsTo(changed);
    expect(given(...prepared, changed).meeting.agenda.items[0]).toMatchObject(wording);
    given(...prepared)
      .when({ type: 'agenda.change-item', itemId: nowhere, ...wording }, by(amina))
      .refused('unknown-agenda-item');
    given(...prepared)
      .when({ type: 'agenda.change-item', itemId: design, ...wording, title: '' }, by(amina))
      .refused('text-empty');
  });

  test('G1 given two items, when one is moved, then the others follow in their order', () => {
    const moved = { type: 'agenda.item-moved', itemId: operation, to: 0 } as const;
    given(...prepared)
      .when({ type: 'agenda.move-item', itemId: operation, to: 0 }, by(amina))
      .leadsTo(moved);
    expect(itemIds(moved)).toEqual([operation, design]);
    given(...prepared)
      .when({ type: 'agenda.move-item', itemId: operation, to: 2 }, by(amina))
      .refused('place-out-of-range');
    given(...prepared)
      .when({ type: 'agenda.move-item', itemId: nowhere, to: 0 }, by(amina))
      .refused('unknown-agenda-item');
  });

  test('G1 given items, when one is removed that the record refers to, then it is refused', () => {
    const remove = (itemId: typeof design) => ({ type: 'agenda.remove-item', itemId }) as const;
    given(...prepared)
      .when(remove(operation), by(amina))
      .leadsTo({ type: 'agenda.item-removed', itemId: operation });
    expect(itemIds({ type: 'agenda.item-removed', itemId: operation })).toEqual([design]);
    given(...prepared)
      .when(remove(design), by(amina))
      .refused('item-in-use');
    given(...sitting, concluded(design), taken(operation))
      .when(remove(operation), by(amina))
      .refused('item-in-use');
    given(...prepared)
      .when(remove(nowhere), by(amina))
      .refused('unknown-agenda-item');
  });

  test('G2 given an item before the meeting, when another is taken, then the first is concluded', () => {
    const take = (itemId: typeof design) => ({ type: 'agenda.take-item', itemId }) as const;
    given(...sitting)
      .when(take(operation), by(amina))
      .leadsTo(concluded(design), taken(operation));
    given(...sitting)
      .when(take(design), by(amina))
      .refused('item-already-taken');
    given(...sitting)
      .when(take(nowhere), by(amina))
      .refused('unknown-agenda-item');
    const { agenda } = given(...sitting, [concluded(design), taken(operation)]).meeting;
    expect(agenda.current).toBe(operation);
    expect(agenda.items.map(({ state }) => state)).toEqual(['concluded', 'taken']);
  });

  test('G3 given the meeting is not open or suspended, when an item is taken or concluded, then it is refused', () => {
    given(...prepared)
      .when({ type: 'agenda.take-item', itemId: design }, by(amina))
      .refused('meeting-not-open');
    given(...sitting, suspended)
      .when({ type: 'agenda.take-item', itemId: operation }, by(amina))
      .refused('meeting-suspended');
    given(...sitting, suspended)
      .when({ type: 'agenda.conclude-item', itemId: design }, by(amina))
      .refused('meeting-suspended');
    given(enrolled(amina), itemAdded(design))
      .when({ type: 'agenda.take-item', itemId: design }, by(amina))
      .refused('not-convened');
    given(convened, enrolled(amina), itemAdded(design))
      .when({ type: 'agenda.take-item', itemId: design }, by(amina))
      .refused('meeting-not-open');
  });

  test('G3 given an item, when it is concluded and taken again, then both stretches are kept', () => {
    const conclude = (itemId: typeof design) => ({ type: 'agenda.conclude-item', itemId }) as const;
    given(...sitting)
      .when(conclude(design), by(amina))
      .leadsTo(concluded(design));
    given(...sitting)
      .when(conclude(operation), by(amina))
      .refused('item-not-current');
    given(...sitting)
      .when(conclude(nowhere), by(amina))
      .refused('unknown-agenda-item');
    const { items } = given(...sitting, later(60), concluded(design), later(60), taken(design)).meeting.agenda;
    expect(items[0]?.spans).toEqual([
      { from: TEN_O_CLOCK, to: TEN_O_CLOCK + 60_000 },
      { from: TEN_O_CLOCK + 120_000, to: null },
    ]);
  });

  test('G4 given a meeting that is closed, then its agenda stays as it is, until it opens again', () => {
    const commands = [
      { type: 'agenda.add-item', itemId: nowhere, ...wording },
      { type: 'agenda.change-item', itemId: design, ...wording },
      { type: 'agenda.move-item', itemId: design, to: 1 },
      { type: 'agenda.remove-item', itemId: operation },
    ] as const;
    for (const command of commands) {
      given(...prepared, opened, closed)
        .when(command, by(sofia))
        .refused('meeting-closed');
      given(...prepared, opened, closed, opened)
        .when(command, by(sofia))
        .done();
    }
  });
});
