/** Things by their ids, as a state has them: a table is never changed, a change makes another table. */
export type Table<Thing> = Readonly<Record<string, Thing>>;

/** What is summed up over a table, and follows it from one state to the next. */
export type KeptSum<Thing, Sum> = {
  readonly of: (table: Table<Thing>) => Sum;
  /** `after` differs from `before` only in the entry under this id. */
  readonly carry: (before: Table<Thing>, after: Table<Thing>, id: string) => void;
};

/**
 * A sum over a table that is kept instead of counted. It is counted once and then follows the table. Only the newest table has it;
 * for another one it is counted again. `add` changes the sum by a thing, so many times: 1 for one that came, -1 for one that went.
 */
export function createKeptSum<Thing, Sum>(
  nothing: () => Sum,
  add: (sum: Sum, thing: Thing, times: 1 | -1) => void,
): KeptSum<Thing, Sum> {
  const sums = new WeakMap<Table<Thing>, Sum>();

  function counted(table: Table<Thing>): Sum {
    const sum = nothing();
    for (const thing of Object.values(table)) add(sum, thing, 1);
    sums.set(table, sum);
    return sum;
  }
  return {
    of: (table) => sums.get(table) ?? counted(table),
    carry(before, after, id) {
      const sum = sums.get(before);
      if (sum === undefined) return;
      sums.delete(before);
      const [went, came] = [before[id], after[id]];
      if (went !== undefined) add(sum, went, -1);
      if (came !== undefined) add(sum, came, 1);
      sums.set(after, sum);
    },
  };
}
