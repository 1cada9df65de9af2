import { and, desc, eq, like, lt, or } from 'drizzle-orm';
import type { Act, By, RecordedAct } from '../shared/account/act.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { acts } from './tables/acts.ts';

/** Writes down an act, for ever. `at` in ms. */
export const addAct = ({ orm }: Db, act: Act, by: By, at: number): void =>
  void orm
    .insert(acts)
    .values({ at, by, type: act.type, person: 'person' in act ? act.person : null, act: JSON.stringify(act) })
    .run();

/** `before`: only acts before this seq; `kind`: the beginning of a type, as `account`; `person`: done by them or to them. */
export type ActsWanted = {
  readonly before: number | null;
  readonly kind: string | null;
  readonly person: PersonId | null;
  readonly limit: number;
};

/** The newest first. */
export const listActs = ({ orm }: Db, { before, kind, person, limit }: ActsWanted): readonly RecordedAct[] =>
  orm
    .select()
    .from(acts)
    .where(
      and(
        before === null ? undefined : lt(acts.seq, before),
        kind === null ? undefined : like(acts.type, `${kind}.%`),
        person === null ? undefined : or(eq(acts.person, person), eq(acts.by, person)),
      ),
    )
    .orderBy(desc(acts.seq))
    .limit(limit)
    .all()
    .map(({ seq, at, by, act }) => ({ seq, at, by, act: actIn(act) }));

/** The table holds exactly what `addAct` wrote. */
function actIn(json: string): Act {
  return JSON.parse(json);
}
