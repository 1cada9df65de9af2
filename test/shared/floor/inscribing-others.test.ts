import { describe, expect, test } from 'vitest';
import { given, type Past } from '../../support/given.ts';
import { asking, design, operation, prepared, requestedBy, requestOf } from '../../support/history.ts';
import { amina, bo, by, chen, mateo, olga, type Somebody, sofia } from '../../support/people.ts';

const inscribe = (who: Somebody) => ({ type: 'floor.inscribe', ...asking(who), agendaItemId: operation }) as const;
const inscribed = (who: Somebody, enteredBy: Somebody = who) => ({
  ...requestedBy(who, { item: operation, enteredBy }),
  inscribed: true as const,
});
/** Weeks before the meeting, with the list of the second item open. */
const before: readonly Past[] = [...prepared, { type: 'floor.inscription-opened', agendaItemId: operation }];

describe('given the list of an item that is open before the meeting', () => {
  test('F47 when those who keep the list inscribe somebody else, then that person stands on it, and the record says by whom', () => {
    const forBo = { ...inscribe(bo), person: bo.id };
    for (const keeper of [amina, sofia, mateo])
      given(...before)
        .when(forBo, by(keeper))
        .leadsTo(inscribed(bo, keeper));
    given(...before)
      .when(forBo, by(chen))
      .refused('not-permitted');
    given(...before)
      .when(forBo, by(bo))
      .leadsTo(inscribed(bo));
    given(...before)
      .when({ ...forBo, person: olga.id }, by(sofia))
      .refused('only-listens');
    given(...before)
      .when({ ...forBo, agendaItemId: design }, by(sofia))
      .refused('inscription-closed');
    const scene = given(...before)
      .when(forBo, by(sofia))
      .done();
    scene.when({ ...inscribe(bo), requestId: requestOf('again') }, by(bo)).refused('already-on-list');
    for (const who of [sofia, bo]) scene.when({ type: 'floor.withdraw', requestId: requestOf(bo) }, by(who)).done();
    scene.when({ type: 'floor.withdraw', requestId: requestOf(bo) }, by(chen)).refused('not-yours');
  });

  test('F47 when the turn is held, then the list says who put them there', () => {
    const scene = given(...before)
      .when({ ...inscribe(bo), person: bo.id }, by(sofia))
      .done();
    expect(scene.meeting.floor.requests[requestOf(bo)]).toMatchObject({ enteredBy: sofia.id, inscribed: true });
  });
});
