import { anchor } from '../../annotation/anchoring.ts';
import { type Shares, shares } from '../../floor/shares/shares.ts';
import type { PassageId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import type { Convocation, Stretch } from '../../sitting/sitting.ts';
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
  };
}

type Quoting = { readonly about: SpokenTo | null };
/** The words of a passage of the published compilation; null where the reader does not have them. */
type TextOf = (passage: PassageId) => string | null;

/**
 * The skeleton with the words of the passages that interventions and entries are about. Annotations whose own words a passage no
 * longer has are orphans (N3), like those whose passage is gone.
 */
export function withPassages(skeleton: Skeleton, textOf: TextOf): Skeleton {
  const isGone = (annotation: AnnotationSkeleton) => hasLostItsWords(annotation, textOf);
  const gone = skeleton.items.flatMap(({ annotations }) => annotations.filter(isGone));
  const quoting = <T extends Quoting>(linked: T): T =>
    linked.about?.type === 'passage'
      ? { ...linked, about: { ...linked.about, quote: textOf(linked.about.passageId) ?? '' } }
      : linked;
  return {
    ...skeleton,
    orphans: [...skeleton.orphans, ...gone.map((annotation) => ({ ...annotation, number: '' }))],
    items: skeleton.items.map((item) => ({
      ...item,
      interventions: item.interventions.map(quoting),
      annotations: item.annotations.filter((annotation) => !isGone(annotation)),
      decisions: item.decisions.map(quoting),
      actions: item.actions.map(quoting),
    })),
  };
}

function hasLostItsWords(annotation: AnnotationSkeleton, textOf: TextOf): boolean {
  const text = textOf(annotation.passageId);
  return annotation.state !== 'withdrawn' && text !== null && anchor(text, annotation) === null;
}
