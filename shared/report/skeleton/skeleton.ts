import { type Corrected, errataOf } from '../../agreement/corrigendum.ts';
import { agreementOf } from '../../agreement/standing.ts';
import type { OutcomeOf } from '../../annotation/carrying/own-version.ts';
import { type Shares, shares } from '../../floor/shares/shares.ts';
import type { PassageId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import type { Convocation, Stretch } from '../../sitting/sitting.ts';
import { placedAnnotations } from './placed-annotations.ts';
import { type AnnotationSkeleton, annotationsWithoutPassage } from './skeleton-annotations.ts';
import { type AttendanceOfGroup, type Attendee, attendanceOf } from './skeleton-attendance.ts';
import { type ItemSkeleton, itemOf } from './skeleton-item.ts';
import type { SpokenTo } from './spoken-to.ts';

/** What the minutes can say by themselves: a projection of the meeting's state. Times in ms. */
export type Skeleton = {
  readonly convocation: Convocation | null;
  /** The symbol of the report, as `WG-Internet 6/S1`; empty when there is none. */
  readonly document: string;
  readonly isClosed: boolean;
  /** From the opening to the closing; between two stretches the meeting was suspended. */
  readonly stretches: readonly Stretch[];
  readonly chairs: readonly Attendee[];
  readonly attendance: readonly AttendanceOfGroup[];
  readonly items: readonly ItemSkeleton[];
  /** Annotations whose passage, or whose own words, the present compilation no longer has; so they are under no item (N3). */
  readonly orphans: readonly AnnotationSkeleton[];
  /** Waiting and speaking times by mode, stakeholder group and region. */
  readonly shares: Shares;
  /** Of a final record: what was corrected (V7); missing where nothing was. */
  readonly corrigendum?: readonly Corrected[];
};

/** `document`: the symbol of the report. `at`: server time, ms, for the present turn. */
export function skeletonOf(meeting: Meeting, document: string, at: number): Skeleton {
  const attendance = attendanceOf(meeting);
  return {
    convocation: meeting.sitting.convocation,
    document,
    isClosed: meeting.sitting.phase.state === 'closed',
    stretches: meeting.sitting.stretches,
    chairs: attendance.flatMap(({ attendees }) => attendees).filter(({ role }) => role === 'chair'),
    attendance,
    items: meeting.agenda.items.map((item, index) => itemOf(meeting, item, index + 1)),
    orphans: annotationsWithoutPassage(meeting),
    shares: shares(meeting, at),
    ...corrigendumOf(meeting),
  };
}

/** Left out where there is none, so that minutes without one say what they always said. */
function corrigendumOf(meeting: Meeting): Pick<Skeleton, 'corrigendum'> {
  const corrigendum = agreementOf(meeting.agreement).final ? errataOf(meeting, 'corrigendum') : [];
  return corrigendum.length > 0 ? { corrigendum } : {};
}

type Quoting = { readonly about: SpokenTo | null };
/** What a reader has of the compilation beside the log: the words of a passage, and what has become of annotations in it. */
export type Texts = {
  /** Null where the reader does not have them. */
  readonly textOf: (passage: PassageId) => string | null;
  readonly outcomeOf: OutcomeOf;
};

/**
 * The skeleton with the words of the passages that interventions and entries are about. Annotations whose words have moved stand under
 * the item to which they moved (N11). Those whose words changed, or are gone, are under no item (N12, N13).
 */
export function withPassages(
  skeleton: Skeleton,
  { compilation }: Pick<Meeting, 'compilation'>,
  texts: Texts,
): Skeleton {
  const quoting = <T extends Quoting>(linked: T): T =>
    linked.about?.type === 'passage'
      ? { ...linked, about: { ...linked.about, quote: texts.textOf(linked.about.passageId) ?? '' } }
      : linked;
  const all = [...skeleton.orphans, ...skeleton.items.flatMap(({ annotations }) => annotations)];
  const placed = placedAnnotations(all, compilation, texts.outcomeOf);
  return {
    ...skeleton,
    orphans: placed.orphans,
    items: skeleton.items.map((item) => ({
      ...item,
      interventions: item.interventions.map(quoting),
      annotations: placed.under(item.id),
      decisions: item.decisions.map(quoting),
      actions: item.actions.map(quoting),
    })),
  };
}
