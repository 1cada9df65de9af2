import { type Actor, nameInLog } from '../actor.ts';
import { firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasRight, roleOf } from '../permissions.ts';
import type { Annotation } from './annotation.ts';

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

export const mustBeAllowedToWithdraw = (
  { attendance }: Meeting,
  what: { readonly author: PersonId } | undefined,
  actor: Actor,
) =>
  refuseUnless(
    what?.author === nameInLog(actor) || hasRight(roleOf(attendance, actor), 'withdraw-any-annotation'),
    'not-yours',
  );
