import { type Actor, nameInLog } from '../actor.ts';
import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, roleOf } from '../permissions.ts';
import type { Annotation } from './annotation.ts';
import { conflictsOf, isAccepted } from './suggesting/conflicts.ts';

type Worded = Pick<Annotation, 'motivation' | 'text' | 'replacement'>;

export const annotationOf = ({ annotation }: Meeting, id: AnnotationId): Annotation | undefined => annotation.byId[id];

export const mustHaveAnnotation = (meeting: Meeting, id: AnnotationId): Refusal | null =>
  firstRefusal(
    refuseUnless(annotationOf(meeting, id) !== undefined, 'unknown-annotation'),
    refuseUnless(annotationOf(meeting, id)?.state !== 'withdrawn', 'annotation-withdrawn'),
  );

/**
 * A comment and a question need words. A suggestion needs its replacement, which may be empty (to delete). A highlight needs
 * neither.
 */
export function mustBeWorded({ motivation, text, replacement }: Worded): Refusal | null {
  if (motivation === 'editing') return refuseUnless(replacement !== null, 'text-empty');
  if (replacement !== null) return refuse('out-of-range');
  return refuseUnless(motivation === 'highlighting' || text !== '', 'text-empty');
}

/** N6: what was asked is settled by who asked, or by those who keep the record. An acceptance is taken back by the latter alone. */
export function mustBeAllowedToSettle(meeting: Meeting, id: AnnotationId, actor: Actor): Refusal | null {
  const annotation = annotationOf(meeting, id);
  const isOwn = annotation?.author === nameInLog(actor) && !isAccepted(annotation);
  return refuseUnless(isOwn || hasRight(roleOf(meeting.attendance, actor), 'settle-annotations'), 'not-yours');
}

/** N14: only a suggested wording can be accepted. */
export const mustBeSuggestion = (meeting: Meeting, id: AnnotationId): Refusal | null =>
  refuseUnless(annotationOf(meeting, id)?.motivation === 'editing', 'not-a-suggestion');

/** N14: what was accepted is accepted once, and keeps its words. */
export const mustNotBeAccepted = (meeting: Meeting, id: AnnotationId): Refusal | null =>
  refuseUnless(annotationOf(meeting, id)?.acceptedBy === undefined, 'suggestion-accepted');

/** N14: the same words are not changed in two ways. */
export function mustNotConflict({ annotation }: Meeting, id: AnnotationId): Refusal | null {
  const suggestion = annotation.byId[id];
  const others = suggestion ? conflictsOf(annotation, suggestion) : [];
  return refuseUnless(!others.some(isAccepted), 'suggestions-conflict');
}

export const mustBeAllowedToWithdraw = (
  { attendance }: Meeting,
  what: { readonly author: PersonId } | undefined,
  actor: Actor,
) =>
  refuseUnless(
    what?.author === nameInLog(actor) || hasRight(roleOf(attendance, actor), 'withdraw-any-annotation'),
    'not-yours',
  );
