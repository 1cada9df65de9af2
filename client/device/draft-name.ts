import type { PersonId } from '../../shared/ids.ts';
import { forgetAll, keepsAny, lasting } from './kept.ts';
import { forgetMinutes, keepsMinutes } from './kept-minutes.ts';

/** What is half-written on this device. Names that do not say whose it is were given by an older version; nobody reads them. */
const DRAFTS = 'openfloor.draft.';

/** Under which name somebody's draft is kept: anybody who uses the device next is not shown it. */
export const draftName = (person: PersonId | null | undefined, what: string): string =>
  `${DRAFTS}of.${person ?? 'nobody'}.${what}`;

export const hasDrafts = (person: PersonId): boolean =>
  keepsAny(draftName(person, '')) || keepsMinutes(lasting(), person);

/** On signing out: anybody who comes next finds nothing, whatever tools they know. */
export function forgetDrafts(person: PersonId | undefined): void {
  forgetAll(DRAFTS);
  if (person) forgetMinutes(lasting(), person);
}
