import type { Annotation, Motivation, TextPositionSelector, TextQuoteSelector } from '../../annotation/annotation.ts';
import type { AgendaItemId, AnnotationId, PassageId, PersonId, ReplyId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { numberOfPassage } from './spoken-to.ts';

export type Author = { readonly person: PersonId; readonly name: string; readonly organisation: string };

/** An annotation that stands, or that has left a trace in the record without its words, with names in place of ids. Times in ms. */
export type AnnotationSkeleton = {
  readonly id: AnnotationId;
  /** The version of the compilation on which it was made. */
  readonly version: number;
  readonly passageId: PassageId;
  /** The number of its passage; empty when the present version no longer has the passage, or no longer has the words there. */
  readonly number: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly motivation: Motivation;
  readonly text: string;
  readonly replacement: string | null;
  readonly author: Author;
  /** Of what was brought in from a file; then the author is whom the file names. */
  readonly importedBy?: Author;
  readonly at: number;
  readonly resolvedBy: Author | null;
  /** Of a suggestion that was accepted. */
  readonly acceptedBy?: Author;
  readonly state: Annotation['state'];
  readonly replies: readonly {
    readonly id: ReplyId;
    readonly author: Author;
    readonly text: string;
    readonly at: number;
    readonly importedBy?: Author;
  }[];
};

/** Of one state: every item of the agenda asks for all of them. */
const known = new WeakMap<Meeting, readonly AnnotationSkeleton[]>();

/** All that the record holds, in the order made. */
export function recordedAnnotations(meeting: Meeting): readonly AnnotationSkeleton[] {
  const found = known.get(meeting) ?? allOf(meeting);
  known.set(meeting, found);
  return found;
}

const allOf = (meeting: Meeting): readonly AnnotationSkeleton[] =>
  meeting.annotation.order.flatMap((id) => {
    const annotation = meeting.annotation.byId[id];
    return annotation === undefined ? [] : [annotationOf(meeting, annotation)];
  });

/** Of the passages that are discussed under this item, in the order of the passages. */
export function annotationsOn(meeting: Meeting, item: AgendaItemId): readonly AnnotationSkeleton[] {
  const { sections, passages } = meeting.compilation;
  const own = new Set(sections.filter(({ agendaItemId }) => agendaItemId === item).map(({ id }) => id));
  const places = new Map(passages.filter(({ sectionId }) => own.has(sectionId)).map(({ id }, place) => [id, place]));
  const placeOf = ({ passageId }: AnnotationSkeleton) => places.get(passageId) ?? -1;
  return recordedAnnotations(meeting)
    .filter((annotation) => placeOf(annotation) >= 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Those whose passage the present version no longer has, in the order made. */
export function annotationsWithoutPassage(meeting: Meeting): readonly AnnotationSkeleton[] {
  const passages = new Set(meeting.compilation.passages.map(({ id }) => id));
  return recordedAnnotations(meeting).filter(({ passageId }) => !passages.has(passageId));
}

const annotationOf = (meeting: Meeting, { acceptedBy, origin, ...annotation }: Annotation): AnnotationSkeleton => ({
  ...annotation,
  ...signed(meeting, { ...annotation, ...(origin && { origin }) }),
  ...(acceptedBy && { acceptedBy: authorOf(meeting, acceptedBy) }),
  number: numberOfPassage(meeting, annotation.passageId),
  resolvedBy: annotation.resolvedBy === null ? null : authorOf(meeting, annotation.resolvedBy),
  replies: annotation.replies.map(({ origin, ...reply }) => ({
    ...reply,
    ...signed(meeting, { ...reply, ...(origin && { origin }) }),
  })),
});

/** N17: under the name that the file says, and who brought it in. */
function signed(meeting: Meeting, { author, origin }: Pick<Annotation, 'author' | 'origin'>) {
  const person = authorOf(meeting, author);
  if (!origin) return { author: person };
  return { author: { person: author, name: origin.name, organisation: origin.organisation }, importedBy: person };
}

function authorOf({ attendance }: Meeting, person: PersonId): Author {
  const profile = attendance.members[person]?.profile;
  return { person, name: profile?.name ?? '', organisation: profile?.organisation ?? '' };
}
