import { shortened } from './compose-spoken-to.ts';
import { type Block, type Inline, numbered, plain, quotation, reference, strong } from './document.ts';
import { joined, type Phrases } from './phrases.ts';
import type { AnnotationSkeleton, Author } from './skeleton-annotations.ts';
import type { ItemSkeleton } from './skeleton-item.ts';

/** The ways back from what was spoken to. */
type Spoken = Pick<ItemSkeleton, 'threads'>;

/** An annotation with its words, its replies, and where it was spoken to. */
export const composeAnnotation = (annotation: AnnotationSkeleton, item: Spoken, wording: Phrases): readonly Block[] => [
  numbered(
    [
      ...(annotation.state === 'withdrawn' ? sayWithdrawn(annotation, wording) : sayWhat(annotation, wording)),
      ...spokenToIn(annotation, item, wording),
    ],
    { kind: 'annotation', id: annotation.id },
  ),
  ...sayBody(annotation, wording),
  ...annotation.replies.flatMap((reply) => [
    quotation(strong(wording.t('exports.replied', { author: nameOf(reply.author, wording) }))),
    quotation(plain(reply.text === '' ? wording.t('exports.replyWithdrawn') : reply.text)),
  ]),
];

const nameOf = ({ name, organisation }: Author, { t, isolate }: Phrases): string =>
  joined(t, isolate(name), isolate(organisation));

/** `Name, organisation commented on “the words”, paragraph 3.4`, as a reference to the passage. */
const sayWhat = (annotation: AnnotationSkeleton, wording: Phrases) => [
  strong(wording.t(`exports.annotated.${annotation.motivation}`, { author: nameOf(annotation.author, wording) })),
  plain(wording.gap),
  reference('passage', annotation.passageId, sayWords(annotation, wording)),
  plain(`${wording.stop}${wording.gap}${sayState(annotation, wording)}`),
];

/** Its words are gone; that it was there, and what others replied, is not. */
const sayWithdrawn = ({ author, passageId, number }: AnnotationSkeleton, wording: Phrases) => [
  strong(wording.t('exports.annotationWithdrawn', { author: nameOf(author, wording) })),
  ...(number === ''
    ? []
    : [plain(wording.gap), reference('passage', passageId, wording.t('exports.onParagraph', { number }))]),
  plain(wording.stop),
];

function sayWords(
  { quote, number, version }: Pick<AnnotationSkeleton, 'quote' | 'number' | 'version'>,
  wording: Phrases,
) {
  const words = { quote: wording.isolate(shortened(quote.exact)) };
  return number === ''
    ? wording.t('exports.onFormerWords', { ...words, version })
    : wording.t('exports.onWords', { ...words, number });
}

const sayState = ({ resolvedBy }: AnnotationSkeleton, { t, isolate }: Phrases): string =>
  resolvedBy === null ? t('exports.open') : t('exports.resolvedBy', { name: isolate(resolvedBy.name) });

const sayBody = ({ text, replacement }: AnnotationSkeleton, { t, isolate }: Phrases): readonly Block[] => [
  ...(replacement === null ? [] : [quotation(plain(t('exports.suggested', { text: isolate(replacement) })))]),
  ...(text === '' ? [] : [quotation(plain(text))]),
];

/** The thread, the other way: the numbers of the interventions made to this annotation or to its passage, each once. */
function spokenToIn({ id, passageId }: AnnotationSkeleton, item: Spoken, { t, stop, gap }: Phrases): readonly Inline[] {
  const threads = item.threads.filter(
    ({ about }) =>
      (about.type === 'annotation' && about.annotationId === id) ||
      (about.type === 'passage' && about.passageId === passageId),
  );
  const turns = [...new Set(threads.flatMap(({ interventions }) => interventions))];
  if (turns.length === 0) return [];
  const references = turns.flatMap((requestId, index) => [
    ...(index === 0 ? [] : [plain(t('exports.comma'))]),
    reference('intervention', requestId, ''),
  ]);
  return [plain(`${gap}${t('exports.spokenToIn')}`), ...references, plain(stop)];
}
