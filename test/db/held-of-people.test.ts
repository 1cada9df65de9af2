import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HELD_OF_PEOPLE } from '../../db/held-of-people.ts';
import { openDatabase } from '../../db/open-database.ts';

const tables = (): readonly string[] => {
  const { raw } = openDatabase(':memory:');
  const found = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .map(String);
  raw.close();
  return found.filter((name) => name !== '__drizzle_migrations');
};

test('N8 given every table of the database, then it is said what it holds of people and how that goes', () => {
  expect(Object.keys(HELD_OF_PEOPLE).toSorted()).toEqual(tables());
});

test('N8 given a table that holds something of people, then the list for those who run a server names it', () => {
  const privacy = /## Privacy\n([\s\S]*?)\n## /.exec(readFileSync('docs/operations.md', 'utf8'))?.[1] ?? '';
  const missing = Object.entries(HELD_OF_PEOPLE).filter(
    ([name, goes]) => goes !== 'nobody' && !privacy.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
