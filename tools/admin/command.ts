import type { Db } from '../../db/open-database.ts';
import type { Acts } from '../../server/acts/acts.ts';

export type AdminDeps = { readonly db: Db; readonly acts: Acts; readonly now: () => number };

/** One thing that can be done to the data from the command line. `run` says what was done, or throws a `Refusal`. */
export type AdminCommand = {
  /** What follows the name, as `ADDRESS`. */
  readonly wants: string;
  /** One sentence. */
  readonly does: string;
  readonly run: (deps: AdminDeps, wanted: string) => string | Promise<string>;
};
