import { isReplyWithdrawn } from '../../annotation/annotation.ts';
import { type Block, type Inline, numbered, plain, quotation, reference, strong } from '../document.ts';
import { joined, type Phrases } from '../phrases.ts';
import { shortened } from '../shortened.ts';
import type { AnnotationSkeleton, Author } from '../skeleton/skeleton-annotations.ts';
import type { ItemSkeleton } from '../skeleton/skeleton-item.ts';
import { QUOTE_MAX } from './compose-spoken-to.ts';

/** The links back from what interventions and entries are about. */
type Spoken = Pick<ItemSkeleton, 'threads'>;

/** An annotation with its words, its replies, and the interventions about it. */
export const composeAnnotation = (annotation: AnnotationSkeleton, item: Spoken, phrases: Phrases): readonly Block[] => [
  numbered(
    [
      ...(annotation.state === 'withdrawn' ? sayWithdrawn(annotation, phrases) : sayWhat(annotation, phrases)),
      ...spokenToIn(annotation, item, phrases),
    ],
    { kind: 'annotation', id: annotation.id },
  ),
  ...sayBody(annotation, phrases),
  ...annotation.replies.flatMap((reply) => [
    quotation(strong(phrases.t('exports.replied', { author: nameOf(reply.author, phrases) }))),
    quotation(plain(isReplyWithdrawn(reply) ? phrases.t('exports.replyWithdrawn') : reply.text)),
  ]),
];

const nameOf = ({ name, organisation }: Author, { t, isolate }: Phrases): string =>
  joined(t, isolate(name), isolate(organisation));

/** `Name, organisation commented on “the words”, paragraph 3.4`, as a reference to the passage. */
const sayWhat = (annotation: AnnotationSkeleton, phrases: Phrases) => [
  strong(phrases.t(`exports.annotated.${annotation.motivation}`, { author: nameOf(annotation.author, phrases) })),
  plain(phrases.gap),
  reference('passage', annotation.passageId, sayWords(annotation, phrases)),
  plain(`${phrases.stop}${phrases.gap}${sayState(annotation, phrases)}`),
];

/** Its words are gone; that it was there, and what others replied, stays. */
const sayWithdrawn = ({ author, passageId, number }: AnnotationSkeleton, phrases: Phrases) => [
  strong(phrases.t('exports.annotationWithdrawn', { author: nameOf(author, phrases) })),
  ...(number === ''
    ? []
    : [plain(phrases.gap), reference('passage', passageId, phrases.t('exports.onParagraph', { number }))]),
  plain(phrases.stop),
];

function sayWords(
  { quote, number, version }: Pick<AnnotationSkeleton, 'quote' | 'number' | 'version'>,
  phrases: Phrases,
) {
  const words = { quote: phrases.isolate(shortened(quote.exact, QUOTE_MAX)) };
  return number === ''
    ? phrases.t('exports.onFormerWords', { ...words, version })
    : phrases.t('exports.onWords', { ...words, number });
}

/** What was accepted is settled as well; that it was accepted says more (N14). */
function sayState({ acceptedBy, resolvedBy }: AnnotationSkeleton, { t, isolate }: Phrases): string {
  if (acceptedBy) return t('exports.acceptedBy', { name: isolate(acceptedBy.name) });
  return resolvedBy === null ? t('exports.open') : t('exports.resolvedBy', { name: isolate(resolvedBy.name) });
}

const sayBody = ({ text, replacement }: AnnotationSkeleton, { t, isolate }: Phrases): readonly Block[] => [
  ...(replacement === null ? [] : [quotation(plain(t('exports.suggested', { text: isolate(replacement) })))]),
  ...(text === '' ? [] : [quotation(plain(text))]),
];

/** The thread in the other direction: the numbers of the interventions about this annotation or its passage, each once. */
function spokenToIn({ id, passageId }: AnnotationSkeleton, item: Spoken, { t, stop, gap }: Phrases): readonly Inline[] {
  const threads = item.threads.filter(
    ({ about }) =>
      (about.type === 'annotation' && about.annotationId === id) ||
      (about.type === 'passage' && about.passageId === passageId),
  );
  const turns = [...new Set(threads.flatMap(({ interventions }) => interventions))];
  if (turns.length === 0) return [];
  const references = turns.flatMap((requestId, index) => [
    ...(index === 0 ? [] : [plain(t('common.comma'))]),
    reference('intervention', requestId, ''),
  ]);
  return [plain(`${gap}${t('exports.spokenToIn')}`), ...references, plain(stop)];
}
