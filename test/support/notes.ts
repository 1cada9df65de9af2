import type { AnnotationEvent } from '../../shared/annotation/annotation.ts';
import { type AnnotationId, idOf, type ReplyId } from '../../shared/ids.ts';
import { neutrality } from './history.ts';
import { bo, chen } from './people.ts';

/** Annotations by their names, for what was given and what is tried. */

export const noteId = (n: number | string) => idOf<AnnotationId>(`note-${n}`);
export const add = (n: number | string, text: string, exact = 'neutral') =>
  ({
    type: 'annotation.add',
    annotationId: noteId(n),
    passageId: neutrality,
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    motivation: 'commenting',
    text,
    replacement: null,
  }) as const;
export const added = (n: number | string, text: string, author = bo): AnnotationEvent => {
  const { type: _, ...made } = add(n, text);
  return { ...made, type: 'annotation.added', author: author.id };
};
export const replied = (n: number | string, reply: string, author = chen): AnnotationEvent => ({
  type: 'annotation.replied',
  annotationId: noteId(n),
  replyId: idOf<ReplyId>(reply),
  author: author.id,
  text: `words of ${reply}`,
});
export const replyWithdrawn = (n: number | string, reply: string): AnnotationEvent => ({
  type: 'annotation.reply-withdrawn',
  annotationId: noteId(n),
  replyId: idOf<ReplyId>(reply),
});
export const withdrawn = (n: number | string): AnnotationEvent => ({
  type: 'annotation.withdrawn',
  annotationId: noteId(n),
});
