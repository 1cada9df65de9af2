import { insertedIn } from '../../../shared/annotation/suggesting/kind-of-suggestion.ts';
import type { Shaped } from '../../../shared/paper/shape.ts';
import type { Inline, Words } from '../../../shared/report/document.ts';
import type { AnnotationSkeleton } from '../../../shared/report/skeleton/skeleton-annotations.ts';
import { type CallTo, wordsIn } from '../shaped/shaped-inlines.ts';

/** An annotation where its words stand in a passage, in UTF-16 units. `notes`: the numbers of its notes in the margin, replies too. */
export type PlacedNote = {
  readonly annotation: AnnotationSkeleton;
  /** Its author with the organisation, as Word names somebody. */
  readonly author: string;
  readonly start: number;
  readonly end: number;
  readonly notes: readonly number[];
  /** Its wording stands in the text as a change to take or leave. */
  readonly tracked: boolean;
};

/** Of the suggestions that are open or accepted, those that are shown as changes: of those in conflict, the accepted or first one. */
export function trackedOf<P extends Pick<PlacedNote, 'annotation' | 'start' | 'end'>>(
  placed: readonly P[],
): ReadonlySet<P> {
  const tracked: P[] = [];
  const wanted = placed.filter(({ annotation: { replacement, state, acceptedBy } }) => {
    return replacement !== null && (state === 'open' || acceptedBy !== undefined);
  });
  const acceptedFirst = wanted.toSorted((a, b) => Number(isAccepted(b)) - Number(isAccepted(a)));
  for (const each of acceptedFirst)
    if (!tracked.some((one) => one.start < each.end && each.start < one.end)) tracked.push(each);
  return new Set(tracked);
}

const isAccepted = ({ annotation }: Pick<PlacedNote, 'annotation'>): boolean => annotation.acceptedBy !== undefined;

type Span = { readonly start: number; readonly end: number };

/** The words of a part of a passage in runs, each with the marks, the notes and the change that hold for all of it. */
export function annotatedWords(
  passage: Shaped,
  placed: readonly PlacedNote[],
  span: Span,
  callTo: CallTo,
): readonly Inline[] {
  const inside = [span.start, span.end, ...placed.flatMap((each) => [each.start, changeOf(each).at, each.end])];
  const cuts = [...new Set(inside)].filter((cut) => cut >= span.start && cut <= span.end).toSorted((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const here = placed.filter((each) => each.start <= start && each.end >= end);
    const tracked = placed.filter((each) => each.tracked);
    return [
      ...tracked.filter((each) => each.start === start && changeOf(each).at === start).map(inserted),
      ...wordsIn(passage, start, end, callTo).map((words) => noted(words, here)),
      ...tracked.filter((each) => each.start < end && changeOf(each).at === end).map(inserted),
    ];
  });
}

function noted(words: Words, here: readonly PlacedNote[]): Words {
  const change = here.find((each) => each.tracked && !changeOf(each).isInsertion);
  const notes = here.flatMap((each) => each.notes);
  return {
    ...words,
    ...(notes.length === 0 ? {} : { notes }),
    ...(change ? { change: changeBy(change, 'deleted') } : {}),
  };
}

const inserted = (note: PlacedNote): Words => ({
  type: 'text',
  text: changeOf(note).words,
  style: 'plain',
  ...(note.notes.length === 0 ? {} : { notes: note.notes }),
  change: changeBy(note, 'inserted'),
});

/** The words that come, and behind which letter of the passage; an insertion takes none of the quoted words away (N19). */
function changeOf({ annotation: { quote, replacement }, start, end }: PlacedNote) {
  const put = replacement === null ? null : insertedIn(quote.exact, replacement);
  return put
    ? { at: start + put.at, words: put.words, isInsertion: true }
    : { at: end, words: replacement ?? '', isInsertion: false };
}

const changeBy = ({ annotation: { at }, author }: PlacedNote, kind: 'deleted' | 'inserted') => ({ kind, author, at });
