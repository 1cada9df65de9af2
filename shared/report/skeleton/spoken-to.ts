import type { About } from '../../about.ts';
import { nameOf } from '../../floor/requests/beneficiary.ts';
import type { AnnotationId, PassageId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';

/** What an intervention or an entry is about, with what a reader needs to find it. */
export type SpokenTo =
  | {
      readonly type: 'passage';
      readonly passageId: PassageId;
      readonly number: string;
      /** The words of the passage, where the reader has them: the log knows only its place. */
      readonly quote: string;
    }
  | {
      readonly type: 'annotation';
      readonly annotationId: AnnotationId;
      readonly passageId: PassageId;
      readonly number: string;
      readonly quote: string;
    }
  | { readonly type: 'intervention'; readonly requestId: RequestId; readonly name: string };

/** The number of a passage in the compilation; empty for a passage that a later version no longer has. */
export const numberOfPassage = ({ compilation }: Meeting, id: PassageId): string =>
  numbersIn(compilation.passages).get(id) ?? '';

type Passages = Meeting['compilation']['passages'];
/** Thousands of annotations ask for them. */
const known = new WeakMap<Passages, ReadonlyMap<PassageId, string>>();

function numbersIn(passages: Passages): ReadonlyMap<PassageId, string> {
  const numbers = known.get(passages) ?? new Map(passages.map(({ id, number }) => [id, number]));
  known.set(passages, numbers);
  return numbers;
}

export function spokenTo(meeting: Meeting, about: About | null): SpokenTo | null {
  if (about === null) return null;
  if (about.type === 'passage') return { ...about, number: numberOfPassage(meeting, about.passageId), quote: '' };
  return about.type === 'annotation' ? toAnnotation(meeting, about.annotationId) : toTurn(meeting, about.requestId);
}

function toAnnotation(meeting: Meeting, annotationId: AnnotationId): SpokenTo | null {
  const annotation = meeting.annotation.byId[annotationId];
  if (annotation === undefined || annotation.state === 'withdrawn') return null;
  const { passageId, quote } = annotation;
  return {
    type: 'annotation',
    annotationId,
    passageId,
    number: numberOfPassage(meeting, passageId),
    quote: quote.exact,
  };
}

function toTurn(meeting: Meeting, requestId: RequestId): SpokenTo | null {
  const request = meeting.floor.requests[requestId];
  return request === undefined
    ? null
    : { type: 'intervention', requestId, name: nameOf(meeting, request.beneficiary).name };
}
