import { withEntry, withoutEntry } from '../bounds/entries.ts';
import { annotated } from '../bounds/tallies.ts';
import { assertNever } from '../decision.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Recorded } from '../record.ts';
import type { Annotation, AnnotationEvent, Annotations, Reply } from './annotation.ts';

export function evolveAnnotation(
  annotations: Annotations,
  { event, at }: Recorded<AnnotationEvent>,
  { compilation, sitting }: Meeting,
): Annotations {
  // What is withdrawn after the closing leaves a trace in the record, because the record is public (N7).
  const isClosed = sitting.phase.state === 'closed';
  switch (event.type) {
    case 'annotation.added':
      return added(annotations, event, at, compilation.version);
    case 'annotation.imported':
      return imported(annotations, event, at);
    case 'annotation.changed':
      return changed(annotations, event.annotationId, { text: event.text, replacement: event.replacement });
    case 'annotation.replied':
      return replied(annotations, event, at);
    case 'annotation.resolved':
      return changed(annotations, event.annotationId, { state: 'resolved', resolvedBy: event.resolvedBy });
    case 'annotation.reopened':
      return reopened(annotations, event.annotationId);
    case 'annotation.accepted':
      return accepted(annotations, event);
    case 'annotation.withdrawn':
      return withdrawn(annotations, event.annotationId, isClosed);
    case 'annotation.reply-withdrawn':
      return replyWithdrawn(annotations, event, isClosed);
    case 'annotation.everything-withdrawn':
      return everythingWithdrawn(annotations, event.author, isClosed);
    default:
      return assertNever(event);
  }
}

type Added = Extract<AnnotationEvent, { type: 'annotation.added' }>;
type Accepted = Extract<AnnotationEvent, { type: 'annotation.accepted' }>;
type Replied = Extract<AnnotationEvent, { type: 'annotation.replied' }>;

function added(
  annotations: Annotations,
  { type: _, annotationId: id, ...made }: Added,
  at: number,
  version: number,
): Annotations {
  const annotation: Annotation = { ...made, id, version, at, state: 'open', resolvedBy: null, replies: [] };
  return { byId: withEntry(annotations.byId, id, annotation, annotated), order: [...annotations.order, id] };
}

type Imported = Extract<AnnotationEvent, { type: 'annotation.imported' }>;

/** Its times are those of the file, where it says them. */
function imported(annotations: Annotations, event: Imported, at: number): Annotations {
  const { type: _, annotationId: id, resolved, replies, ...made } = event;
  const { author } = made;
  const said = replies.map(({ replyId, text, origin }) => ({ id: replyId, author, text, at: origin.at ?? at, origin }));
  const settled = resolved ? ({ state: 'resolved', resolvedBy: author } as const) : OPEN;
  const annotation: Annotation = { ...made, ...settled, id, at: made.origin.at ?? at, replies: said };
  return { byId: withEntry(annotations.byId, id, annotation, annotated), order: [...annotations.order, id] };
}

const OPEN = { state: 'open', resolvedBy: null } as const;

function changed(annotations: Annotations, id: AnnotationId, change: Partial<Annotation>): Annotations {
  const annotation = annotations.byId[id];
  return annotation
    ? { ...annotations, byId: withEntry(annotations.byId, id, { ...annotation, ...change }, annotated) }
    : annotations;
}

/** N14: what is accepted is settled with that. */
const accepted = (annotations: Annotations, { annotationId, acceptedBy }: Accepted): Annotations =>
  changed(annotations, annotationId, { state: 'resolved', resolvedBy: acceptedBy, acceptedBy });

function reopened(annotations: Annotations, id: AnnotationId): Annotations {
  const annotation = annotations.byId[id];
  if (annotation === undefined) return annotations;
  const open: Annotation = { ...unaccepted(annotation), state: 'open', resolvedBy: null };
  return { ...annotations, byId: withEntry(annotations.byId, id, open, annotated) };
}

function unaccepted({ acceptedBy: _, ...annotation }: Annotation): Annotation {
  return annotation;
}

const replied = (annotations: Annotations, { annotationId, replyId, author, text }: Replied, at: number): Annotations =>
  changed(annotations, annotationId, {
    replies: [...(annotations.byId[annotationId]?.replies ?? []), { id: replyId, author, text, at }],
  });

const NO_QUOTE = { exact: '', prefix: '', suffix: '' };

/** The log keeps the words. The state keeps, without words, what others have replied to and what has been public. */
function withdrawn(annotations: Annotations, id: AnnotationId, isPublic: boolean): Annotations {
  const annotation = annotations.byId[id];
  if (annotation === undefined) return annotations;
  const replies = withoutReplies(annotation.replies, ({ author }) => author === annotation.author, isPublic);
  if (replies.length === 0 && !isPublic) return without(annotations, id);
  const words = { quote: NO_QUOTE, text: '', replacement: null };
  const stub: Annotation = { ...unaccepted(annotation), ...words, replies, state: 'withdrawn', resolvedBy: null };
  return { ...annotations, byId: withEntry(annotations.byId, id, stub, annotated) };
}

const without = ({ byId, order }: Annotations, id: AnnotationId): Annotations => ({
  byId: withoutEntry(byId, id, annotated),
  order: order.filter((other) => other !== id),
});

/** Some annotations leave the state. Those that have been public stay without their words. */
const withoutReplies = (replies: readonly Reply[], goes: (reply: Reply) => boolean, isPublic: boolean) =>
  isPublic
    ? replies.map((reply) => (goes(reply) ? { ...reply, text: '' } : reply))
    : replies.filter((reply) => !goes(reply));

type ReplyWithdrawn = Extract<AnnotationEvent, { type: 'annotation.reply-withdrawn' }>;

/** With the last reply to it, a stub goes too. */
function replyWithdrawn(annotations: Annotations, { annotationId, replyId }: ReplyWithdrawn, isPublic: boolean) {
  const annotation = annotations.byId[annotationId];
  if (annotation === undefined) return annotations;
  const replies = withoutReplies(annotation.replies, ({ id }) => id === replyId, isPublic);
  return annotation.state === 'withdrawn' && replies.length === 0
    ? without(annotations, annotationId)
    : changed(annotations, annotationId, { replies });
}

function everythingWithdrawn(annotations: Annotations, author: PersonId, isPublic: boolean): Annotations {
  const replied = Object.values(annotations.byId).filter(({ replies }) =>
    replies.some((each) => each.author === author),
  );
  const silent = replied.reduce(
    (left, { id, replies }) =>
      changed(left, id, { replies: withoutReplies(replies, (reply) => reply.author === author, isPublic) }),
    annotations,
  );
  return silent.order.reduce(
    (left, id) => (isDone(left.byId[id], author) ? withdrawn(left, id, isPublic) : left),
    silent,
  );
}

/** Whether it goes with its author: it is theirs, or it is a stub to which only they had replied. */
const isDone = (annotation: Annotation | undefined, author: PersonId): boolean =>
  annotation !== undefined &&
  (annotation.author === author || (annotation.state === 'withdrawn' && annotation.replies.length === 0));
