import { isReplyWithdrawn, type Motivation } from '../../shared/annotation/annotation.ts';
import { placeOf } from '../../shared/annotation/quoted-place.ts';
import type { MeetingId, PassageId } from '../../shared/ids.ts';
import type { AnnotationSkeleton, Author } from '../../shared/report/skeleton/skeleton-annotations.ts';

type Body = {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: Motivation | 'tagging' | 'replying';
};

/** The words of a passage in a version of the compilation; null where they are not there. */
export type WordsOf = (version: number, passage: PassageId) => string | null;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The annotations as the W3C Web Annotation Data Model has them: a collection with one page; a reply is an annotation on
 * an annotation. `origin`: under which the server is known, as `https://example.org`; ids are addresses below it.
 */
export function webAnnotations(
  meetingId: MeetingId,
  annotations: readonly AnnotationSkeleton[],
  origin: string,
  wordsOf: WordsOf,
) {
  const meeting = `${origin}/api/meetings/${meetingId}`;
  const items = annotations.flatMap((each) => annotationWithReplies(each, meeting, wordsOf));
  const id = `${meeting}/annotations.jsonld`;
  const page = `${id}#page-1`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: String(meetingId),
    total: items.length,
    first: { '@context': CONTEXT, id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  };
}

const annotationWithReplies = (annotation: AnnotationSkeleton, meeting: string, wordsOf: WordsOf) => {
  const id = `${meeting}/annotations.jsonld#${annotation.id}`;
  return [
    annotationOf(id, annotation, sourceOf(annotation, meeting), wordsOf),
    ...annotation.replies.map((reply) => ({
      id: `${meeting}/annotations.jsonld#${reply.id}`,
      type: 'Annotation',
      motivation: 'replying',
      created: new Date(reply.at).toISOString(),
      creator: creatorOf(reply.author),
      body: isReplyWithdrawn(reply) ? textual('withdrawn', 'tagging') : textual(reply.text, 'replying'),
      target: id,
    })),
  ];
};

/** The very text that was annotated, in which its position counts. */
const sourceOf = ({ version, passageId }: AnnotationSkeleton, meeting: string): string =>
  `${meeting}/compilation.html?version=${version}#passage-${passageId}`;

const annotationOf = (id: string, annotation: AnnotationSkeleton, source: string, wordsOf: WordsOf) => {
  const body = bodiesOf(annotation);
  const { motivation, author } = annotation;
  return {
    id,
    type: 'Annotation',
    motivation,
    created: new Date(annotation.at).toISOString(),
    creator: creatorOf(author),
    ...(body.length === 0 ? {} : { body }),
    target: annotation.state === 'withdrawn' ? source : { source, selector: selectorsOf(annotation, wordsOf) },
  };
};

/**
 * The record counts UTF-16 code units; the model counts characters (section 4.2.5) of the text that is the source. Without that
 * text, the quote tells the place.
 */
function selectorsOf({ quote, position, version, passageId }: AnnotationSkeleton, wordsOf: WordsOf) {
  const text = wordsOf(version, passageId);
  const place = text === null ? null : placeOf(text, { quote, position });
  const characters = (end: number): number => [...(text ?? '').slice(0, end)].length;
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(place === null
      ? []
      : [{ type: 'TextPositionSelector', start: characters(place.start), end: characters(place.end) }]),
  ];
}

const bodiesOf = ({ motivation, text, replacement, state }: AnnotationSkeleton): readonly Body[] => [
  ...(replacement === null ? [] : [textual(replacement, 'editing')]),
  ...(text === '' ? [] : [textual(text, motivation === 'questioning' ? 'questioning' : 'commenting')]),
  ...(state === 'open' ? [] : [textual(state, 'tagging')]),
];

const textual = (value: string, purpose: Body['purpose']): Body => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

/** The model's agents have no organisation; schema.org's affiliation is in its context. */
const creatorOf = ({ name, organisation }: Author) => ({
  type: 'Person',
  name,
  'schema:affiliation': { type: 'Organization', name: organisation },
});
