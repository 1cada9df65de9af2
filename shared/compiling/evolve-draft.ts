import { assertNever } from '../decision.ts';
import type { PassageId, SectionId } from '../ids.ts';
import { dividedAt, joined } from '../paper/divide.ts';
import type { DraftEvent, Placed } from './compiling.ts';
import {
  type Draft,
  type DraftPassage,
  type DraftSection,
  type DraftSource,
  passageOf,
  passagesOf,
  sectionOf,
  sectionWith,
} from './draft.ts';
import { rewritten } from './rewritten.ts';

/**
 * The draft after an event. What refers to something that is not there, because what brought it was undone, changes nothing; what was
 * put behind something that is not there stands at the end.
 */
export function evolveDraft(draft: Draft, event: DraftEvent, seq: number): Draft {
  switch (event.type) {
    case 'compiling.introduction-written':
      return { ...draft, introduction: event.introduction };
    case 'compiling.section-added':
      return addSection(draft, event);
    case 'compiling.section-renamed':
      return changeSection(draft, event.sectionId, (section) => ({ ...section, title: event.title }));
    case 'compiling.lead-written':
      return changeSection(draft, event.sectionId, (section) => ({ ...section, lead: event.lead }));
    case 'compiling.section-moved':
      return moveSection(draft, event);
    case 'compiling.section-removed':
      return { ...draft, sections: draft.sections.filter(({ id }) => id !== event.sectionId) };
    case 'compiling.placed':
      return place(draft, event, seq);
    case 'compiling.rewritten':
      return changePassage(draft, event.passageId, (passage) => [touch(rewrite(passage, event.text), seq)]);
    case 'compiling.moved':
      return move(draft, event);
    case 'compiling.split':
      return split(draft, event, seq);
    case 'compiling.merged':
      return merge(draft, event, seq);
    case 'compiling.removed':
      return without(draft, new Set(event.passages));
    case 'compiling.taken-up':
      return event.draft;
    default:
      return assertNever(event);
  }
}

type Event<Type extends DraftEvent['type']> = Extract<DraftEvent, { readonly type: Type }>;
type Named<Id> = { readonly id: Id };

/** `added` behind what is named; at the beginning for null; at the end where that is not there. */
function insertedAfter<Id, T extends Named<Id>>(
  all: readonly T[],
  after: Id | null,
  added: readonly T[],
): readonly T[] {
  const index = all.findIndex(({ id }) => id === after);
  const at = after === null ? 0 : index < 0 ? all.length : index + 1;
  return all.toSpliced(at, 0, ...added);
}

const changeSection = (draft: Draft, id: SectionId, change: (section: DraftSection) => DraftSection): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.id === id ? change(section) : section)),
});

const changePassage = (
  draft: Draft,
  id: PassageId,
  change: (passage: DraftPassage) => readonly DraftPassage[],
): Draft => {
  const section = sectionWith(draft, id);
  if (!section) return draft;
  const passages = section.passages.flatMap((passage) => (passage.id === id ? change(passage) : [passage]));
  return changeSection(draft, section.id, (before) => ({ ...before, passages }));
};

const touch = (passage: Placed, touched: number): DraftPassage => ({ ...passage, touched });
const rewrite = (passage: DraftPassage, text: string): DraftPassage => ({ ...passage, ...rewritten(passage, text) });

function addSection(draft: Draft, { sectionId, agendaItemId, title, after }: Event<'compiling.section-added'>): Draft {
  if (sectionOf(draft, sectionId)) return draft;
  const added: DraftSection = { id: sectionId, agendaItemId, title, lead: '', passages: [] };
  return { ...draft, sections: insertedAfter(draft.sections, after, [added]) };
}

function moveSection(draft: Draft, { sectionId, agendaItemId, after }: Event<'compiling.section-moved'>): Draft {
  const moved = sectionOf(draft, sectionId);
  if (!moved) return draft;
  const others = draft.sections.filter(({ id }) => id !== sectionId);
  return { ...draft, sections: insertedAfter(others, after, [{ ...moved, agendaItemId }]) };
}

function place(draft: Draft, { sectionId, after, passages }: Event<'compiling.placed'>, seq: number): Draft {
  const there = new Set(passagesOf(draft).map(({ id }) => id));
  const added = passages.filter(({ id }) => !there.has(id)).map((passage) => touch(passage, seq));
  return changeSection(draft, sectionId, (section) => ({
    ...section,
    passages: insertedAfter(section.passages, after, added),
  }));
}

function without(draft: Draft, gone: ReadonlySet<PassageId>): Draft {
  const sections = draft.sections.map((section) =>
    section.passages.some(({ id }) => gone.has(id))
      ? { ...section, passages: section.passages.filter(({ id }) => !gone.has(id)) }
      : section,
  );
  return { ...draft, sections };
}

function move(draft: Draft, { sectionId, after, passages }: Event<'compiling.moved'>): Draft {
  if (!sectionOf(draft, sectionId)) return draft;
  const moved = passages.flatMap((id) => passageOf(draft, id) ?? []);
  return changeSection(without(draft, new Set(passages)), sectionId, (section) => ({
    ...section,
    passages: insertedAfter(section.passages, after, moved),
  }));
}

function split(draft: Draft, { passageId, at, secondId, length }: Event<'compiling.split'>, seq: number): Draft {
  if (passageOf(draft, secondId)) return draft;
  return changePassage(draft, passageId, (passage) => {
    const halves = passage.text.length === length ? dividedAt(passage, at) : null;
    if (!halves) return [passage];
    const [first, second] = halves;
    return [touch({ ...passage, ...first }, seq), touch({ ...passage, ...second, id: secondId }, seq)];
  });
}

function merge(draft: Draft, { passageId, withId }: Event<'compiling.merged'>, seq: number): Draft {
  const [first, second] = [passageOf(draft, passageId), passageOf(draft, withId)];
  if (!first || !second || passageId === withId) return draft;
  const whole = { ...first, ...joined(first, second), sources: united(first.sources, second.sources) };
  return changePassage(without(draft, new Set([withId])), passageId, () => [touch(whole, seq)]);
}

const nameOf = ({ contributionId, paragraph, version }: DraftSource): string =>
  `${contributionId} ${paragraph} ${version}`;

/** The sources of both, each once. */
export const united = (a: readonly DraftSource[], b: readonly DraftSource[]): readonly DraftSource[] => [
  ...new Map([...a, ...b].map((source) => [nameOf(source), source])).values(),
];
