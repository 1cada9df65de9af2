import { isReplyWithdrawn } from '../../../shared/annotation/annotation.ts';
import { standing } from '../../../shared/annotation/carrying/outcome.ts';
import type { OutcomeOf } from '../../../shared/annotation/carrying/own-version.ts';
import type { PassageId } from '../../../shared/ids.ts';
import type { CompilationText, PassageText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { composeAnnotation } from '../../../shared/report/compose/compose-annotation.ts';
import { type Block, type Document, heading, type MarginNote } from '../../../shared/report/document.ts';
import { joined, type Phrases } from '../../../shared/report/phrases.ts';
import type { AnnotationSkeleton, Author } from '../../../shared/report/skeleton/skeleton-annotations.ts';
import type { Convocation } from '../../../shared/sitting/sitting.ts';
import { composeCompilation, shapedOf } from '../compose-compilation.ts';
import type { CallTo, InlinesOf } from '../shaped/shaped-inlines.ts';
import { annotatedWords, type PlacedNote, trackedOf } from './annotated-words.ts';

type Placed = Omit<PlacedNote, 'notes' | 'tracked'> & { readonly passageId: PassageId };

/**
 * The compiled inputs with their annotations: comments in the margin, suggestions as changes to take or leave, both at their words. What
 * has no place of its own in this version stands at the end (N12, N13).
 */
export function composeAnnotated(
  text: CompilationText,
  annotations: readonly AnnotationSkeleton[],
  outcomeOf: OutcomeOf,
  meeting: Convocation | null,
  phrases: Phrases,
): Document {
  const standingOnes = annotations.filter(({ state }) => state !== 'withdrawn');
  const found = standingOnes.map((annotation) => ({ annotation, outcome: outcomeOf(annotation) }));
  const placed = found.flatMap(({ annotation, outcome }): Placed[] => {
    const place = outcome && standing(outcome);
    return place ? [{ annotation, author: authorOf(annotation.author, phrases), ...place }] : [];
  });
  const without = standingOnes.filter((annotation) => !placed.some((each) => each.annotation === annotation));
  const { noted, notes } = withNotes(placed, phrases);
  const words = (passage: PassageText, callTo: CallTo): InlinesOf => {
    const here = noted.filter(({ passageId }) => passageId === passage.id);
    return (start, end) => annotatedWords(shapedOf(passage), here, { start, end }, callTo);
  };
  const document = composeCompilation(text, meeting, phrases, words);
  return { ...document, notes, blocks: [...document.blocks, ...atTheEnd(without, phrases)] };
}

function withNotes(placed: readonly Placed[], phrases: Phrases) {
  const tracked = new Set(
    placed.flatMap(({ passageId }) => [...trackedOf(placed.filter((each) => each.passageId === passageId))]),
  );
  const notes: MarginNote[] = [];
  const noted = placed.map((each) => {
    const isTracked = tracked.has(each);
    const said = sayNote(each.annotation, isTracked, phrases);
    const own = said === null ? [] : notesOf(notes.length, each.annotation, said, phrases);
    notes.push(...own);
    return { ...each, notes: own.map(({ id }) => id), tracked: isTracked };
  });
  return { noted, notes };
}

/** What the note says; null for a change that speaks for itself. */
function sayNote({ motivation, text, replacement, replies }: AnnotationSkeleton, isTracked: boolean, { t }: Phrases) {
  const kind = t(`annotation.kind.${motivation}`);
  if (isTracked) return text === '' && replies.length === 0 ? null : [kind, text].filter(Boolean);
  return [kind, ...(replacement === null ? [] : [t('exports.suggested', { text: replacement })]), text].filter(Boolean);
}

/** The note itself, then its replies. */
const notesOf = (
  first: number,
  { author, at, replies }: AnnotationSkeleton,
  said: readonly string[],
  phrases: Phrases,
): readonly MarginNote[] => [
  { id: first, author: authorOf(author, phrases), at, paragraphs: said, parent: null },
  ...replies.map((reply, index) => {
    const text = isReplyWithdrawn(reply) ? phrases.t('exports.replyWithdrawn') : reply.text;
    const by = authorOf(reply.author, phrases);
    return { id: first + 1 + index, author: by, at: reply.at, paragraphs: [text], parent: first };
  }),
];

const authorOf = ({ name, organisation }: Author, { t }: Phrases): string => joined(t, name, organisation);

const atTheEnd = (annotations: readonly AnnotationSkeleton[], phrases: Phrases): readonly Block[] =>
  annotations.length === 0
    ? []
    : [
        heading(1, phrases.t('exports.orphans')),
        ...annotations.flatMap((each) => composeAnnotation({ ...each, number: '' }, { threads: [] }, phrases)),
      ];
