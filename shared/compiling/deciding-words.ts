import { PASSAGE_MAX } from '../compilation/compilation.ts';
import {
  accept,
  assertNever,
  type Decision,
  firstRefusal,
  isRefusal,
  type Refusal,
  refuse,
  refuseUnless,
} from '../decision.ts';
import { dividedAt, joined } from '../paper/divide.ts';
import { lengthOfNotes } from '../paper/notes.ts';
import { MARKS_MAX, PLAIN } from '../paper/shape.ts';
import { tidied } from '../paper/tidy.ts';
import type { Around } from './around.ts';
import type { CompilingCommand, CompilingEvent, Placed, Placing } from './compiling.ts';
import { type Draft, type DraftPassage, passageOf, SOURCES_MAX, sectionOf, sectionWith } from './draft.ts';
import { mustBeNew, mustBeSeen, mustFit, mustHavePlace } from './draft-rules.ts';
import { united } from './evolve-draft.ts';

type Decided = Decision<CompilingEvent>;
type Command<Type extends CompilingCommand['type']> = Extract<CompilingCommand, { readonly type: Type }>;
type WordsCommand = Command<
  'compiling.place' | 'compiling.write' | 'compiling.rewrite' | 'compiling.split' | 'compiling.merge'
>;

/** Decides what brings words into the draft, or changes them. */
export function decideWords(draft: Draft, command: WordsCommand, around: Around): Decided {
  switch (command.type) {
    case 'compiling.place':
      return place(draft, command, around);
    case 'compiling.write':
      return write(draft, command);
    case 'compiling.rewrite':
      return ofPassage(draft, command.passageId, around, (passage) => rewrite(draft, passage, command.text));
    case 'compiling.split':
      return ofPassage(draft, command.passageId, around, (passage) => split(draft, passage, command));
    case 'compiling.merge':
      return ofPassage(draft, command.passageId, around, (passage) => merge(draft, passage, command, around));
    default:
      return assertNever(command);
  }
}

function ofPassage(
  draft: Draft,
  id: DraftPassage['id'],
  { known }: Around,
  then: (passage: DraftPassage) => Decided,
): Decided {
  const passage = passageOf(draft, id);
  if (!passage) return refuse('not-in-draft');
  return mustBeSeen(passage, known) ?? then(passage);
}

const length = (all: readonly Placed[]): number =>
  all.reduce((sum, one) => sum + one.text.length + lengthOfNotes(one), 0);

/** New passages at a place of a section. */
function put(
  draft: Draft,
  { sectionId, after }: Pick<Command<'compiling.place'>, 'sectionId' | 'after'>,
  passages: readonly Placed[],
): Decided {
  const section = sectionOf(draft, sectionId);
  if (!section) return refuse('not-in-draft');
  return (
    firstRefusal(
      mustHavePlace(section.passages, after, []),
      mustBeNew(
        draft,
        passages.map(({ id }) => id),
      ),
      mustFit(draft, { passages: passages.length, characters: length(passages) }),
    ) ?? accept({ type: 'compiling.placed', sectionId, after, passages })
  );
}

function place(draft: Draft, command: Command<'compiling.place'>, { paragraphOf }: Around): Decided {
  const passages: Placed[] = [];
  for (const placing of command.paragraphs) {
    const passage = quoted(placing, paragraphOf);
    if (isRefusal(passage)) return passage;
    passages.push(passage);
  }
  return put(draft, command, passages);
}

function quoted(placing: Placing, paragraphOf: Around['paragraphOf']): Placed | Refusal {
  const paragraph = paragraphOf(placing);
  if (!paragraph) return refuse('unknown-contribution');
  const { passageId: id, ...source } = placing;
  return { ...paragraph, id, sources: [source] };
}

function write(draft: Draft, { passageId: id, text, language, ...at }: Command<'compiling.write'>): Decided {
  if (text.trim() === '') return refuse('text-empty');
  return put(draft, at, [{ id, text: text.trim(), shape: PLAIN, language, sources: [] }]);
}

function rewrite(draft: Draft, passage: DraftPassage, words: string): Decided {
  const { text } = tidied({ text: words, shape: { ...passage.shape, marks: [] } });
  return (
    firstRefusal(
      refuseUnless(text.trim() !== '', 'text-empty'),
      refuseUnless(text.length <= PASSAGE_MAX, 'text-too-long'),
      mustFit(draft, { characters: text.length - passage.text.length }),
    ) ?? accept({ type: 'compiling.rewritten', passageId: passage.id, text })
  );
}

const split = (draft: Draft, passage: DraftPassage, command: Command<'compiling.split'>): Decided =>
  firstRefusal(
    mustBeNew(draft, [command.secondId]),
    refuseUnless(dividedAt(passage, command.at) !== null, 'out-of-range'),
    mustFit(draft, { passages: 1 }),
  ) ?? accept({ ...command, type: 'compiling.split', length: passage.text.length });

/** Two passages of a section that follow each other. */
function merge(draft: Draft, first: DraftPassage, { withId }: Command<'compiling.merge'>, { known }: Around): Decided {
  const passages = sectionWith(draft, first.id)?.passages ?? [];
  const second = passages[passages.indexOf(first) + 1];
  if (second?.id !== withId) return refuse('not-in-draft');
  const { text, shape } = joined(first, second);
  return (
    firstRefusal(
      mustBeSeen(second, known),
      refuseUnless(text.length <= PASSAGE_MAX, 'text-too-long'),
      refuseUnless(Math.max(shape.marks.length, shape.notes?.length ?? 0) <= MARKS_MAX, 'out-of-range'),
      refuseUnless(united(first.sources, second.sources).length <= SOURCES_MAX, 'out-of-range'),
    ) ?? accept({ type: 'compiling.merged', passageId: first.id, withId })
  );
}
