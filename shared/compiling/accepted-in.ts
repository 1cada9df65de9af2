import type { VersionTexts } from '../annotation/carrying/own-version.ts';
import type { Accepted, Taken } from '../annotation/suggesting/accepted.ts';
import type { Passage } from '../annotation/suggesting/reworded.ts';
import { withAccepted } from '../annotation/suggesting/with-accepted.ts';
import type { PassageId } from '../ids.ts';

/** A passage as the next version will have it, and the wordings that make it so. */
export type Reworded<P, S> = { readonly passage: P | null; readonly taken: readonly Taken<S>[] };

/** What accepted wordings make of one passage of the draft (K19); null: nothing. */
export function acceptedIn<P extends Passage & { readonly id: PassageId }, S extends Accepted>(
  passage: P,
  accepted: readonly S[],
  textsOf: VersionTexts,
): Reworded<P, S> | null {
  const own = accepted.filter(({ passageId }) => passageId === passage.id);
  if (own.length === 0) return null;
  const { passages, taken } = withAccepted([passage], own, textsOf);
  return taken.length === 0 ? null : { passage: passages[0] ?? null, taken };
}
