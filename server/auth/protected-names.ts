import type { Db } from '../../db/open-database.ts';
import { administrators } from '../../db/people/administration.ts';
import type { Named } from '../../shared/attendance/looks-like.ts';
import { type Protected, passesForOne } from '../../shared/attendance/officers.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';

/** Names the fields that the refusal is about. */
export type Imitation = Refusal & { readonly fields: readonly ['name', 'organisation'] };
export const imitation = (): Imitation => ({ ...refuse('looks-like-another'), fields: ['name', 'organisation'] });

/**
 * The names of the administrators, who are few: read again when there is another administrator, or when one has another name (P6).
 */
export type ProtectedNames = {
  /** `person`: the account, if there is one. */
  readonly mustNotPassForAdministrator: (named: Named, person: PersonId | null) => Imitation | null;
};

export function createProtectedNames(db: Db): ProtectedNames {
  let [revision, those]: [string, readonly Protected[]] = ['', []];

  function now(): readonly Protected[] {
    const present = db.administrators.revision();
    if (present !== revision) [revision, those] = [present, administrators(db)];
    return those;
  }

  return {
    mustNotPassForAdministrator: (named, person) => (passesForOne(now(), named, person) ? imitation() : null),
  };
}
