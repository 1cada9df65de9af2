import { expect, test } from 'vitest';
import type { About } from '../../../shared/about.ts';
import { mayRequest } from '../../../shared/floor/requests/example-request.ts';
import { can } from '../../../shared/law.ts';
import { given, type Past } from '../../support/given.ts';
import { closed, joined, listClosed, location, neutrality, requestedBy, sitting } from '../../support/history.ts';
import { bo, by, olga, type Somebody } from '../../support/people.ts';

const passage: About = { type: 'passage', passageId: neutrality };
const may = (who: Somebody, ...past: readonly Past[]) => {
  const { meeting, at } = given(...sitting, joined(bo, 'remote'), joined(olga, 'remote'), ...past);
  return (about: About | null) => mayRequest((command) => can(meeting, command, by(who), at), about);
};

test('F2 given a passage, then who may speak may ask for the floor about it, and an observer may not', () => {
  expect(may(bo)(passage)).toBe(true);
  expect(may(olga)(passage)).toBe(false);
});

test('F6 F3 given somebody on the list, or a closed list, then a point of order is left to ask for', () => {
  expect(may(bo, requestedBy(bo))(passage)).toBe(true);
  expect(may(bo, listClosed)({ type: 'passage', passageId: location })).toBe(true);
  expect(may(bo, requestedBy(bo), requestedBy(bo, { kind: 'point-of-order', id: 'p' }))(passage)).toBe(false);
});

test('F22 given a meeting that is closed, then nobody may', () => expect(may(bo, closed)(null)).toBe(false));
