import type { Named } from '../../shared/attendance/looks-like.ts';
import { passesForOne } from '../../shared/attendance/officers.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { RoutesWorld } from './world.ts';

/** Names the fields that it is about. */
type Imitation = Refusal & { readonly fields: readonly ['name', 'organisation'] };

/** Why nobody may bear this name in this organisation (P6); null: they may. `person`: whose account it is, if there is one. */
export const passingForAnother = ({ facts }: RoutesWorld, named: Named, person: PersonId | null): Imitation | null =>
  passesForOne(facts.officers(), named, person)
    ? { ...refuse('looks-like-another'), fields: ['name', 'organisation'] }
    : null;
