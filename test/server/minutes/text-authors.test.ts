import { expect, test } from 'vitest';
import { createTextAuthors } from '../../../server/minutes/text-authors.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';

const [rap, sec] = ['rap', 'sec'].map((name) => idOf<PersonId>(name)) as [PersonId, PersonId];

test('given a client id that a cursor has shown as somebody’s, then nobody else points with it', () => {
  const authors = createTextAuthors();
  expect([authors.claims(7, rap), authors.claims(7, sec), authors.claims(7, rap), authors.claims(8, sec)]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('given somebody who points with one client id after the other, then only the last hundred stay theirs, and those with which they wrote', () => {
  const authors = createTextAuthors();
  authors.claims(1000, rap);
  authors.own([1000], rap);
  for (let id = 1; id <= 2000; id += 2) authors.claims(id + 1000, rap);
  expect([1000, 1001, 2799, 2801, 2999].map((id) => authors.claims(id, sec))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
