import { sayReason } from '../../../shared/report/compose/compose-intervention.ts';
import { composeMinutes, type MinutesSource } from '../../../shared/report/compose/compose-minutes.ts';
import { leavingOutNames } from '../../../shared/report/compose/leaving-out-names.ts';
import type { Edition } from '../../../shared/report/edition.ts';
import { numberedParagraphs } from '../../../shared/report/numbering.ts';
import type { Phrases } from '../../../shared/report/phrases.ts';
import type { InterventionSkeleton } from '../../../shared/report/skeleton/skeleton-interventions.ts';
import { withWholeAddresses } from '../../../shared/report/whole-addresses.ts';
import type { Revision } from '../../minutes/minutes-revisions.ts';

/**
 * The minutes for programs, with the trace of their revisions (R10): the skeleton with every id, the rapporteurs' text, and which
 * paragraph reports what.
 */
export function minutesJson(given: MinutesSource, revisions: readonly Revision[], phrases: Phrases, origin: string) {
  const source = given.record === 'verbatim' ? given : leavingOutNames(given, phrases);
  const { skeleton, edition, textOf, record = 'summary' } = source;
  const { convocation, items, ...rest } = skeleton;
  return {
    $schema: `${origin}/api/meetings/${encodeURIComponent(convocation?.meetingId ?? '')}/minutes.schema.json`,
    meeting: convocation,
    record,
    seq: edition.seq,
    edition,
    revisions: knownTo(edition, revisions),
    ...rest,
    items: items.map((item) => ({
      ...item,
      interventions: item.interventions.map((turn) => ({
        ...withReason(turn, phrases),
        ...(record === 'verbatim' && !turn.absent ? { words: source.wordsOf?.(turn) ?? null } : {}),
      })),
      text: textOf(item),
    })),
    paragraphs: numberedParagraphs(withWholeAddresses(composeMinutes(source, phrases), origin).blocks).map(
      ({ number, anchor, continues, address, sound }) => ({
        number,
        ...(anchor ?? continues),
        ...(address && { address }),
        ...(sound && { sound: `${origin}${sound.href}` }),
      }),
    ),
  };
}

/** A revision does not tell of later ones, because what it says does not change. */
const knownTo = (edition: Edition, revisions: readonly Revision[]): readonly Revision[] =>
  edition.kind === 'draft' ? revisions : revisions.filter(({ number }) => number <= edition.number);

/** The reason of a place is there as data, and as a sentence in the language of the export. */
const withReason = (turn: InterventionSkeleton, phrases: Phrases) => ({
  ...turn,
  place: { ...turn.place, sentence: sayReason(turn.place, phrases) },
});
