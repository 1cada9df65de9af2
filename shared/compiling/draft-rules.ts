import { type Refusal, refuseUnless } from '../decision.ts';
import type { PassageId, SectionId } from '../ids.ts';
import {
  DRAFT_TEXT_MAX,
  type Draft,
  type DraftPassage,
  lengthOf,
  PASSAGES_MAX,
  passageOf,
  passagesOf,
  SECTIONS_MAX,
  sectionOf,
} from './draft.ts';

export const mustHaveSection = (draft: Draft, id: SectionId): Refusal | null =>
  refuseUnless(sectionOf(draft, id) !== undefined, 'not-in-draft');

/** All of them, each once. */
export function mustHavePassages(draft: Draft, ids: readonly PassageId[]): Refusal | null {
  const there = new Set(passagesOf(draft).map(({ id }) => id));
  return refuseUnless(new Set(ids).size === ids.length && ids.every((id) => there.has(id)), 'not-in-draft');
}

/** What something is put behind is there, and is not what is put. */
export const mustHavePlace = <Id>(
  all: readonly { readonly id: Id }[],
  after: Id | null,
  moved: readonly Id[],
): Refusal | null =>
  refuseUnless(after === null || (!moved.includes(after) && all.some(({ id }) => id === after)), 'not-in-draft');

/** Whoever changes words has seen them as they are. */
export const mustBeSeen = ({ touched }: DraftPassage, known: number): Refusal | null =>
  refuseUnless(touched <= known, 'changed-meanwhile');

export const mustBeNew = (draft: Draft, ids: readonly PassageId[]): Refusal | null =>
  refuseUnless(new Set(ids).size === ids.length && ids.every((id) => passageOf(draft, id) === undefined), 'id-in-use');

type Growth = { readonly sections?: number; readonly passages?: number; readonly characters?: number };

/** A compilation can be published whole. What makes it smaller always fits. */
export function mustFit(draft: Draft, { sections = 0, passages = 0, characters = 0 }: Growth): Refusal | null {
  const fits = (growth: number, now: number, most: number) => growth <= 0 || now + growth <= most;
  return refuseUnless(
    fits(sections, draft.sections.length, SECTIONS_MAX) &&
      fits(passages, passagesOf(draft).length, PASSAGES_MAX) &&
      fits(characters, lengthOf(draft), DRAFT_TEXT_MAX),
    'compilation-full',
  );
}
