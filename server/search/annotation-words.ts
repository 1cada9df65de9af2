import { type Annotation, isReplyWithdrawn, type Origin } from '../../shared/annotation/annotation.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';

const standing = ({ replies }: Annotation) => replies.filter((reply) => !isReplyWithdrawn(reply));

/** All that people wrote in an annotation that stands, one after the other; empty for a highlight, and for what was withdrawn. */
export function wordsOfAnnotation(annotation: Annotation): string {
  const { state, text, replacement } = annotation;
  const own = state === 'withdrawn' ? [] : [text, replacement ?? ''];
  return [...own, ...standing(annotation).map((reply) => reply.text)].filter((words) => words !== '').join('\n');
}

/** Name and organisation of each person who wrote these words, each once. */
export function namesOfAnnotation(meeting: Meeting, annotation: Annotation): readonly (readonly string[])[] {
  const own = annotation.state === 'withdrawn' ? [] : [annotation];
  const named = [...own, ...standing(annotation)].map((by) => namesOf(meeting, by));
  return [...new Map(named.map((names) => [names.join('\n'), names])).values()];
}

type By = { readonly author: PersonId; readonly origin?: Origin };

/** What came in a file is of whom the file names. */
function namesOf({ attendance }: Meeting, { author, origin }: By): readonly string[] {
  const { name = '', organisation = '' } = origin ?? attendance.members[author]?.profile ?? {};
  return [name, organisation].filter((each) => each !== '');
}
