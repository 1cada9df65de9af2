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
