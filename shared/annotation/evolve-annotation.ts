import { assertNever } from '../decision.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Annotation, AnnotationEvent, Annotations } from './annotation.ts';

/** `version`: of the compilation in force. */
export function evolveAnnotation(
  annotations: Annotations,
  event: AnnotationEvent,
  at: number,
  version: number,
): Annotations {
  switch (event.type) {
    case 'annotation.added':
      return added(annotations, event, at, version);
    case 'annotation.changed':
      return changed(annotations, event.annotationId, { text: event.text, replacement: event.replacement });
    case 'annotation.replied':
      return replied(annotations, event, at);
    case 'annotation.resolved':
      return changed(annotations, event.annotationId, { state: 'resolved', resolvedBy: event.resolvedBy });
    case 'annotation.reopened':
      return changed(annotations, event.annotationId, { state: 'open', resolvedBy: null });
    case 'annotation.withdrawn':
      return withdrawn(annotations, event.annotationId);
    case 'annotation.everything-withdrawn':
      return everythingWithdrawn(annotations, event.author);
    default:
      return assertNever(event);
  }
}

type Added = Extract<AnnotationEvent, { type: 'annotation.added' }>;
type Replied = Extract<AnnotationEvent, { type: 'annotation.replied' }>;

function added(
  annotations: Annotations,
  { type: _, annotationId: id, ...made }: Added,
  at: number,
  version: number,
): Annotations {
  const annotation: Annotation = { ...made, id, version, at, state: 'open', resolvedBy: null, replies: [] };
  return { byId: { ...annotations.byId, [id]: annotation }, order: [...annotations.order, id] };
}

function changed(annotations: Annotations, id: AnnotationId, change: Partial<Annotation>): Annotations {
  const annotation = annotations.byId[id];
  return annotation
    ? { ...annotations, byId: { ...annotations.byId, [id]: { ...annotation, ...change } } }
    : annotations;
}

const replied = (annotations: Annotations, { annotationId, replyId, author, text }: Replied, at: number): Annotations =>
  changed(annotations, annotationId, {
    replies: [...(annotations.byId[annotationId]?.replies ?? []), { id: replyId, author, text, at }],
  });

const NO_QUOTE = { exact: '', prefix: '', suffix: '' };

/** The log keeps the words; the state keeps what others have replied to, without them. */
function withdrawn(annotations: Annotations, id: AnnotationId): Annotations {
  const annotation = annotations.byId[id];
  if (annotation === undefined) return annotations;
  const replies = annotation.replies.filter(({ author }) => author !== annotation.author);
  if (replies.length === 0) return without(annotations, id);
  const words = { quote: NO_QUOTE, text: '', replacement: null };
  return changed(annotations, id, { ...words, replies, state: 'withdrawn', resolvedBy: null });
}

function without({ byId, order }: Annotations, id: AnnotationId): Annotations {
  const { [id]: _, ...rest } = byId;
  return { byId: rest, order: order.filter((other) => other !== id) };
}

function everythingWithdrawn(annotations: Annotations, author: PersonId): Annotations {
  const replied = Object.values(annotations.byId).filter(({ replies }) =>
    replies.some((each) => each.author === author),
  );
  const silent = replied.reduce(
    (left, { id, replies }) => changed(left, id, { replies: replies.filter((each) => each.author !== author) }),
    annotations,
  );
  return silent.order.reduce((left, id) => (isDone(left.byId[id], author) ? withdrawn(left, id) : left), silent);
}

/** Whether it goes with its author: it is theirs, or nothing but a stub to which they alone had replied. */
const isDone = (annotation: Annotation | undefined, author: PersonId): boolean =>
  annotation !== undefined &&
  (annotation.author === author || (annotation.state === 'withdrawn' && annotation.replies.length === 0));
