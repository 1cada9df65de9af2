import { expect, test } from 'vitest';
import { isPerson } from '../../../shared/floor/requests/beneficiary.ts';
import { lastEnding, type OwnEnding, sameEnding } from '../../../shared/floor/turn/own-ending.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import { given, later, type Past } from '../../support/given.ts';
import { deniedTo, givenTo, requestedBy, revokedFrom, sitting } from '../../support/history.ts';
import { bo, chen, type Somebody } from '../../support/people.ts';

const endingFor = ({ floor }: Meeting, { id }: Somebody): OwnEnding | null =>
  lastEnding(Object.values(floor.requests).filter(({ beneficiary }) => isPerson(beneficiary, id)));
const REASON = 'Already answered.';
const denied: readonly Past[] = [...sitting, requestedBy(bo), later(5), deniedTo(bo, REASON)];

test('F5 given somebody who enters after it was denied, then it is shown', () => {
  expect(endingFor(given(...denied, requestedBy(chen)).meeting, bo)).toMatchObject({ how: 'denied', reason: REASON });
});

test('F5, F21 given two endings, when the later is undone, then the earlier is the last', () => {
  const again: readonly Past[] = [...denied, later(5), requestedBy(bo, { id: 'again' }), later(5), givenTo('again')];
  expect(endingFor(given(...again, later(5), revokedFrom('again')).meeting, bo)).toMatchObject({ how: 'revoked' });
  expect(endingFor(given(...denied).meeting, bo)).toMatchObject({ how: 'denied' });
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
