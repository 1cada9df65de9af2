import type { Corrected, Errata } from '../../agreement/corrigendum.ts';
import { type Document, heading } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import { composeMinutes, type MinutesSource } from './compose-minutes.ts';
import { composeErrata } from './errata-blocks.ts';
import { entriesLeavingOutNames } from './leaving-out-names.ts';

/** A document of its own, under the title of the minutes that it belongs to. */
export function errataDocument(
  source: MinutesSource,
  which: Errata,
  entries: readonly Corrected[],
  phrases: Phrases,
): Document {
  const { blocks: _, notices: __, ...front } = composeMinutes({ ...source, textOf: () => [] }, phrases);
  const name = phrases.t(`exports.errata.${which}`);
  return {
    ...front,
    kicker: [name, source.skeleton.convocation?.group, source.skeleton.document].filter(Boolean).join(' · '),
    head: [name, source.skeleton.document].filter(Boolean).join(' · '),
    notices: [phrases.t(`exports.errata.about-${which}`)],
    blocks: [heading(1, name), ...composeErrata(which, entriesLeavingOutNames(entries, phrases), phrases)],
  };
}
