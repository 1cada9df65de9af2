import type { SectionId } from '../ids.ts';
import type { ShownOutcome } from './shown-outcome.ts';

/** What the published compilation says of a paragraph now, where that is something else than its answer (W10). */
export type Since = { readonly what: 'out' } | { readonly what: 'elsewhere'; readonly sectionId: SectionId };

/** Only an answer that names a section can be overtaken. `standsIn`: the sections in which the paragraph stands now. */
export function changedSince(outcome: ShownOutcome, standsIn: readonly SectionId[]): Since | null {
  if (outcome.kind !== 'taken' || standsIn.includes(outcome.sectionId)) return null;
  const [first] = standsIn;
  return first === undefined ? { what: 'out' } : { what: 'elsewhere', sectionId: first };
}
