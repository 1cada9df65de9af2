import { type Annotation, isReplyWithdrawn } from '../../shared/annotation/annotation.ts';

/** All that people wrote in an annotation that stands, one after the other; empty for a highlight, and for what was withdrawn. */
export function wordsOfAnnotation({ state, text, replacement, replies }: Annotation): string {
  const answers = replies.filter((reply) => !isReplyWithdrawn(reply)).map((reply) => reply.text);
  const own = state === 'withdrawn' ? [] : [text, replacement ?? ''];
  return [...own, ...answers].filter((words) => words !== '').join('\n');
}
