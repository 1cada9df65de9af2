import type { PersonId } from '../../shared/ids.ts';
import { forgetAll, keepsAny, lasting } from './kept.ts';
import { forgetMinutes, keepsMinutes } from './kept-minutes.ts';

/** Drafts on this device. Names that do not say whose draft it is come from an older version; nobody reads them. */
const DRAFTS = 'openfloor.draft.';

/** The name under which somebody's draft is kept: the next user of the device is not shown it. */
export const draftName = (person: PersonId | null | undefined, what: string): string =>
  `${DRAFTS}of.${person ?? 'nobody'}.${what}`;

export const hasDrafts = (person: PersonId): boolean =>
  keepsAny(draftName(person, '')) || keepsMinutes(lasting(), person);

/** On signing out: the next user of the device finds nothing, whatever tools they know. */
export function forgetDrafts(person: PersonId | undefined): void {
  forgetAll(DRAFTS);
  if (person) forgetMinutes(lasting(), person);
}
