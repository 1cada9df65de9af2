import { assertNever } from '../decision.ts';
import type { AnnotationId } from '../ids.ts';
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
      return changed(annotations, event.annotationId, { state: 'withdrawn' });
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
