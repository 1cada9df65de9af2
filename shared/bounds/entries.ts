import { createKeptSum, type KeptSum, type Table } from './kept-sum.ts';
import { carryWeight } from './weight.ts';

const sizes = createKeptSum<unknown, { count: number }>(
  () => ({ count: 0 }),
  (sum, _, times) => {
    sum.count += times;
  },
);
export const sizeOf = (table: Table<unknown>): number => sizes.of(table).count;

type Sums<Thing> = readonly Pick<KeptSum<Thing, unknown>, 'carry'>[];

/** The table with another thing under an id; its size, its weight and the sums named are updated with it. */
export function withEntry<Id extends string, Thing>(
  table: Readonly<Record<Id, Thing>>,
  id: Id,
  thing: Thing,
  ...sums: Sums<Thing>
): Readonly<Record<Id, Thing>> {
  const after = { ...table, [id]: thing };
  carryAll(table, after, id, sums);
  return after;
}

export function withoutEntry<Id extends string, Thing>(
  table: Readonly<Record<Id, Thing>>,
  id: Id,
  ...sums: Sums<Thing>
): Readonly<Record<Id, Thing>> {
  const after = { ...table };
  delete after[id];
  carryAll(table, after, id, sums);
  return after;
}

function carryAll<Thing>(before: Table<Thing>, after: Table<Thing>, id: string, sums: Sums<Thing>): void {
  carryWeight(before, after, id);
  sizes.carry(before, after, id);
  for (const sum of sums) sum.carry(before, after, id);
}
