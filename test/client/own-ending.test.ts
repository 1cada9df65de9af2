import { expect, test } from 'vitest';
import { createEndingTeller, lastEnding, type OwnEnding, sameEnding } from '../../client/features/floor/own-ending.ts';
import { isPerson } from '../../shared/floor/beneficiary.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { given, later, type Past } from '../support/given.ts';
import { deniedTo, givenTo, requestedBy, revokedFrom, sitting } from '../support/history.ts';
import { bo, chen, type Somebody } from '../support/people.ts';

const endingFor = ({ floor }: Meeting, { id }: Somebody): OwnEnding | null =>
  lastEnding(Object.values(floor.requests).filter(({ beneficiary }) => isPerson(beneficiary, id)));
const REASON = 'Already answered.';
const denied: readonly Past[] = [...sitting, requestedBy(bo), later(5), deniedTo(bo, REASON)];

/** What somebody is told while these states come one after the other; the first is there when they enter. */
function toldOf(who: Somebody, ...scenes: readonly { readonly meeting: Meeting }[]): readonly OwnEnding[] {
  const told: OwnEnding[] = [];
  const [entering, ...rest] = scenes.map(({ meeting }) => endingFor(meeting, who));
  const hear = createEndingTeller(entering ?? null, (ending) => told.push(ending));
  for (const ending of rest) hear(ending);
  return told;
}

test('F5 given a request that is denied, when others ask afterwards, then its author is told once, with the reason', () => {
  const told = toldOf(bo, given(...sitting, requestedBy(bo)), given(...denied), given(...denied, requestedBy(chen)));
  expect(told).toMatchObject([{ how: 'denied', reason: REASON }]);
});

test('F5 given a request that is denied, then nobody else is told', () => {
  expect(toldOf(chen, given(...sitting, requestedBy(bo)), given(...denied))).toEqual([]);
});

test('F5 given somebody who enters after it was denied, then it is shown and not told', () => {
  expect(toldOf(bo, given(...denied), given(...denied, requestedBy(chen)))).toEqual([]);
  expect(endingFor(given(...denied).meeting, bo)).toMatchObject({ reason: REASON });
});

test('F5, F21 given two endings, when the later is undone, then the earlier is not told again; a new one is', () => {
  const again: readonly Past[] = [...denied, later(5), requestedBy(bo, { id: 'again' }), later(5), givenTo('again')];
  const revoked = [...again, later(5), revokedFrom('again')];
  const told = toldOf(bo, given(...denied), given(...revoked), given(...denied), given(...revoked, later(9)));
  expect(told.map(({ how }) => how)).toEqual(['revoked']);
});

test('F5 given a request that was denied, when its author asks again, then it is shown no longer', () => {
  expect(endingFor(given(...denied, later(5), requestedBy(bo, { id: 'again' })).meeting, bo)).toBeNull();
});

test('given the same ending in another fold, then it is the same', () => {
  const [one, other] = [given(...denied), given(...denied, requestedBy(chen))].map(({ meeting }) =>
    endingFor(meeting, bo),
  );
  expect(sameEnding(one ?? null, other ?? null)).toBe(true);
  expect(sameEnding(one ?? null, null)).toBe(false);
});
