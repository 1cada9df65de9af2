import { isReplyWithdrawn, type Motivation } from '../../shared/annotation/annotation.ts';
import type { OutcomeOf } from '../../shared/annotation/carrying/own-version.ts';
import { placeOf } from '../../shared/annotation/quoted-place.ts';
import { areInConflict } from '../../shared/annotation/suggesting/conflicts.ts';
import type { AnnotationId, MeetingId, PassageId, ReplyId } from '../../shared/ids.ts';
import type { AnnotationSkeleton, Author } from '../../shared/report/skeleton/skeleton-annotations.ts';
import { isObject, listOf } from '../annotating/json.ts';
import { CONTEXT } from '../annotating/recommendation/requirement.ts';

type Textual = {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: Motivation | 'tagging' | 'replying';
  /** Of a tag: who settled it so. */
  readonly creator?: ReturnType<typeof creatorOf>;
};
type Body = Textual | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'linking' };

/** What came from a file, by id, as it came (N17). */
type SaidOnce = ReadonlyMap<AnnotationId | ReplyId, Readonly<Record<string, unknown>>>;
type Around = { readonly outcomeOf?: OutcomeOf; readonly said?: SaidOnce };

/** The words of a passage in a version of the compilation; null where they are not there. */
export type WordsOf = (version: number, passage: PassageId) => string | null;

/**
 * The annotations as the W3C Web Annotation Data Model has them: a collection with one page; a reply is an annotation on
 * an annotation. `origin`: under which the server is known, as `https://example.org`; ids are addresses below it.
 */
export function webAnnotations(
  meetingId: MeetingId,
  annotations: readonly AnnotationSkeleton[],
  origin: string,
  wordsOf: WordsOf,
  { outcomeOf = () => null, said = new Map() }: Around = {},
) {
  const meeting = `${origin}/api/meetings/${meetingId}`;
  const suggestions = annotations.filter(({ replacement }) => replacement !== null);
  const items = annotations.flatMap((each) => {
    const conflicts = suggestions.filter((other) => areInConflict(each, other));
    return annotationWithReplies(each, { meeting, wordsOf, outcomeOf, said, conflicts });
  });
  const id = `${meeting}/annotations.jsonld`;
  const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label: String(meetingId) };
  return { ...collection, total: items.length, ...pageOf(id, items) };
}

/** A page has one annotation or more, so that none has no page; within its collection it has no context (section 5.2). */
function pageOf<Item>(partOf: string, items: readonly Item[]) {
  const id = `${partOf}#page-1`;
  return items.length === 0 ? {} : { first: { id, type: 'AnnotationPage', partOf, startIndex: 0, items }, last: id };
}

type Deps = Required<Around> & {
  readonly meeting: string;
  readonly wordsOf: WordsOf;
  /** The suggestions that would change the same words. */
  readonly conflicts: readonly AnnotationSkeleton[];
};

const idOf = (meeting: string, id: string): string => `${meeting}/annotations.jsonld#${id}`;

const annotationWithReplies = (annotation: AnnotationSkeleton, deps: Deps) => {
  const { meeting, said } = deps;
  const once = annotation.state === 'withdrawn' ? undefined : said.get(annotation.id);
  const own = once ? asItCame(once, annotation) : annotationOf(annotation, deps);
  const { id } = own;
  return [
    own,
    ...annotation.replies.map((reply) => {
      const came = isReplyWithdrawn(reply) ? undefined : said.get(reply.id);
      return came ? replyAsItCame(came) : replyOf(reply, id, meeting);
    }),
  ];
};

const replyOf = (reply: AnnotationSkeleton['replies'][number], target: string, meeting: string) => ({
  id: idOf(meeting, reply.id),
  type: 'Annotation',
  motivation: 'replying',
  created: new Date(reply.at).toISOString(),
  creator: creatorOf(reply.author),
  body: isReplyWithdrawn(reply) ? textual('withdrawn', 'tagging') : textual(reply.text, 'replying'),
  target,
});

/** With its own creator, and on the very reply that it answers. */
const replyAsItCame = ({ '@context': _, body, target, ...once }: Said) => ({
  ...once,
  ...creatorIn(once),
  id: String(once.id),
  ...(body === undefined ? {} : { body }),
  target,
});

/** The very text that was annotated, in which its position counts. */
const sourceOf = ({ version, passageId }: AnnotationSkeleton, meeting: string): string =>
  `${meeting}/compilation.html?version=${version}#passage-${passageId}`;

const annotationOf = (annotation: AnnotationSkeleton, deps: Deps) => {
  const body = bodiesOf(annotation, deps);
  const source = sourceOf(annotation, deps.meeting);
  const { motivation, author } = annotation;
  return {
    id: idOf(deps.meeting, annotation.id),
    type: 'Annotation',
    motivation,
    created: new Date(annotation.at).toISOString(),
    creator: creatorOf(author),
    ...(body.length === 0 ? {} : { body }),
    target:
      annotation.state === 'withdrawn'
        ? source
        : { type: 'SpecificResource', source, selector: selectorsOf(annotation, deps.wordsOf) },
  };
};

/** What a file said stays as it was; what was settled here is said beside it. */
function asItCame({ '@context': _, target, bodyValue, body, ...once }: Said, annotation: AnnotationSkeleton) {
  const there =
    bodyValue === undefined ? listOf(body) : [{ type: 'TextualBody', value: bodyValue, format: 'text/plain' }];
  const others = there.filter((one) => !isState(one));
  const bodies = [...others, ...settledAs(annotation)];
  return {
    ...once,
    ...creatorIn(once),
    id: String(once.id),
    target,
    ...(bodies.length === 0 ? {} : { body: bodies.length === 1 ? bodies[0] : bodies }),
  };
}

type Said = Readonly<Record<string, unknown>>;
const creatorIn = ({ creator }: Said) => (creator === undefined ? {} : { creator: reachedByNobody(creator) });
const isState = (body: unknown): boolean =>
  isObject(body) && body.purpose === 'tagging' && (body.value === 'resolved' || body.value === 'accepted');

/** Addresses of people are not published, whoever wrote them into the file. */
const reachedByNobody = (creator: unknown): unknown =>
  Array.isArray(creator)
    ? creator.map(reachedByNobody)
    : isObject(creator)
      ? Object.fromEntries(Object.entries(creator).filter(([name]) => !/e?mail|mbox/i.test(name)))
      : creator;

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

function bodiesOf(annotation: AnnotationSkeleton, { meeting, outcomeOf, conflicts }: Deps): readonly Body[] {
  const { motivation, text, replacement, state } = annotation;
  const outcome = state === 'withdrawn' ? null : outcomeOf(annotation);
  return [
    ...(replacement === null ? [] : [textual(replacement, 'editing')]),
    ...(text === '' ? [] : [textual(text, motivation === 'questioning' ? 'questioning' : 'commenting')]),
    ...settledAs(annotation),
    ...(outcome === null || outcome.outcome === 'same' ? [] : [textual(outcome.outcome, 'tagging')]),
    ...conflicts.flatMap(({ id }): readonly Body[] => [
      textual('conflict', 'tagging'),
      { type: 'SpecificResource', source: idOf(meeting, id), purpose: 'linking' },
    ]),
  ];
}

/** The model has no word for what was settled: tags say it, with who did. */
function settledAs({ state, resolvedBy, acceptedBy }: AnnotationSkeleton): readonly Textual[] {
  if (state === 'open') return [];
  const settled = textual(state, 'tagging');
  return [
    resolvedBy ? { ...settled, creator: creatorOf(resolvedBy) } : settled,
    ...(acceptedBy ? [{ ...textual('accepted', 'tagging'), creator: creatorOf(acceptedBy) }] : []),
  ];
}

const textual = (value: string, purpose: Textual['purpose']): Textual => ({
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
