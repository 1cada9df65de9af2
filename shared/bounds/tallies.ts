import type { Annotation } from '../annotation/annotation.ts';
import type { FloorRequest } from '../floor/requests/floor-request.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import { createKeptSum } from './kept-sum.ts';

/** `words`: characters of quotes, texts and suggestions. */
export type Tally = { annotations: number; replies: number; words: number };
type Annotated = { readonly all: Tally; readonly byPerson: Map<PersonId, Tally> };

/** Of the annotations and replies that stand: of all, and of each person. */
export const annotated = createKeptSum<Annotation, Annotated>(
  () => ({ all: nothing(), byPerson: new Map() }),
  (sum, annotation, times) => {
    add(sum, countedFor(annotation), 'annotations', wordsOf(annotation), times);
    for (const reply of annotation.replies) add(sum, countedFor(reply), 'replies', reply.text.length, times);
  },
);

/** What was brought in counts for nobody (N17). */
const countedFor = ({ author, origin }: Pick<Annotation, 'author' | 'origin'>): PersonId | null =>
  origin ? null : author;

const nothing = (): Tally => ({ annotations: 0, replies: 0, words: 0 });
export const annotatedBy = ({ byPerson }: Annotated, person: PersonId): Tally => byPerson.get(person) ?? nothing();

function add(
  sum: Annotated,
  person: PersonId | null,
  kind: 'annotations' | 'replies',
  words: number,
  times: 1 | -1,
): void {
  const own = person === null ? null : annotatedBy(sum, person);
  if (own && person !== null) sum.byPerson.set(person, own);
  for (const tally of own ? [own, sum.all] : [sum.all]) {
    tally[kind] += times;
    tally.words += times * words;
  }
}

export const wordsOf = (of: Partial<Pick<Annotation, 'quote' | 'text' | 'replacement'>>): number =>
  (of.quote?.exact.length ?? 0) + (of.text?.length ?? 0) + (of.replacement?.length ?? 0);

type Requested = {
  guests: number;
  readonly byPerson: Map<PersonId, number>;
  readonly about: Map<AnnotationId, number>;
};

/**
 * For the requests that there have been: how many each person entered, how many are about each annotation, and how many are of
 * guests.
 */
export const requested = createKeptSum<FloorRequest, Requested>(
  () => ({ guests: 0, byPerson: new Map(), about: new Map() }),
  (sum, { enteredBy, beneficiary, about }, times) => {
    if (beneficiary.type === 'guest') sum.guests += times;
    sum.byPerson.set(enteredBy, (sum.byPerson.get(enteredBy) ?? 0) + times);
    if (about?.type === 'annotation')
      sum.about.set(about.annotationId, (sum.about.get(about.annotationId) ?? 0) + times);
  },
);
