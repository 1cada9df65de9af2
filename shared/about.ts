import type { AnnotationId, PassageId, RequestId } from './ids.ts';

/** What an entry, or a request for the floor, is about: the thread from input to minute. */
export type About =
  | { readonly type: 'passage'; readonly passageId: PassageId }
  | { readonly type: 'annotation'; readonly annotationId: AnnotationId }
  | { readonly type: 'intervention'; readonly requestId: RequestId };
