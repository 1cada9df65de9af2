import type { Selectors } from '../anchoring.ts';
import type { Annotation, TextPositionSelector } from '../annotation.ts';
import { occurrences, placeOf } from '../quoted-place.ts';
import { replaced } from '../suggesting/replaced.ts';
import { type Between, between, type Pair } from './between.ts';
import type { Outcome, Why } from './outcome.ts';
import { likeness, sentencesAround, sentencesIn } from './sentences.ts';
import { standsOnce, type Version, versionOf, type Wording } from './version.ts';
import {
  agreeingAfter,
  agreeingBefore,
  ENOUGH_LETTERS,
  type Found,
  findSentences,
  isCutAlike,
  isUnique,
  weight,
} from './whole-sentences.ts';

/** What is carried: the selectors of an annotation, its passage, and the wording that it suggests, if it does. */
export type Carried = Selectors & Pick<Annotation, 'passageId' | 'replacement'>;

export type Carrying = (old: readonly Wording[], now: readonly Wording[]) => (annotation: Carried) => Outcome;

/**
 * What becomes of annotations made on an old version in the present one (N10 to N13). Words that resemble the words of an annotation are
 * never taken for them: where it is not certain, the outcome says so.
 */
export const carrying: Carrying = (old, now) => {
  const versions = { old: versionOf(old), now: versionOf(now), known: new Map<string, Found>() };
  return (annotation) => carry(annotation, versions);
};

/** `known`: what was found of sentences already, since many annotations stand in the same. */
type Versions = { readonly old: Version; readonly now: Version; readonly known: Map<string, Found> };

function carry(annotation: Carried, versions: Versions): Outcome {
  const { old, now } = versions;
  const { passageId } = annotation;
  const was = textOf(old, passageId);
  const is = textOf(now, passageId);
  const origin = was === null ? null : placeOf(was, annotation);
  if (was === null || origin === null) return { outcome: 'orphan', why: is === null ? 'passage' : 'words' };
  if (was === is) return { outcome: 'same', place: { passageId, ...origin } };
  return inOtherWords(annotation, origin, versions);
}

function textOf({ text, placeOf }: Version, id: Carried['passageId']): string | null {
  const place = placeOf(id);
  return place ? text.slice(place.start, place.start + place.length) : null;
}

/** With the edges on both sides. */
const withEdges = ({ text }: Version, { start, length }: { readonly start: number; readonly length: number }): string =>
  text.slice(start - 1, start + length + 1);

/** Where the passage lies in the two versions; `now` is null where the present one does not have it. */
function inOtherWords(annotation: Carried, origin: TextPositionSelector, versions: Versions): Outcome {
  const { old, now, known } = versions;
  const { passageId } = annotation;
  const [before, after] = [old.placeOf(passageId), now.placeOf(passageId)];
  if (!before) return { outcome: 'orphan', why: 'passage' };
  const pair = after ? { was: withEdges(old, before), now: withEdges(now, after) } : null;
  const span = sentencesAround(pair?.was.slice(1, -1) ?? textOf(old, passageId) ?? '', origin);
  const own = after ? { start: after.start, end: after.start + after.length } : { start: -1, end: -1 };
  const key = `${passageId} ${span.start} ${span.end}`;
  const found = known.get(key) ?? findSentences(old, now, shift(span, before.start), own);
  known.set(key, found);
  const gap = pair && between(pair, shift(span, 1));
  if (pair && gap && isAsSuggested(pair, origin, annotation.replacement, gap))
    return changed(annotation, pair, origin, { gap, why: 'words' });
  if (found.certain !== null) return certain(found.certain + origin.start - span.start, origin, now, { own, gap });
  if (!pair) return { outcome: 'orphan', why: found.many > 0 ? 'alike' : 'passage' };
  const why = found.many > 0 ? 'alike' : 'words';
  const edited = gap && withinEdited(annotation, { ...pair, gap }, origin, versions);
  return edited ?? changed(annotation, pair, origin, { gap, why });
}

const shift = ({ start, end }: TextPositionSelector, by: number): TextPositionSelector => ({
  start: start + by,
  end: end + by,
});

type Around = { readonly own: TextPositionSelector; readonly gap: Between | null };

/** N10, N11: the same place is one in its own passage, between what stood before it and what stood after it. */
function certain(start: number, { start: from, end: to }: TextPositionSelector, now: Version, around: Around): Outcome {
  const passage = now.passageAt(start);
  const place = { passageId: passage.id, ...shift({ start: 0, end: to - from }, start - passage.start) };
  const { own, gap } = around;
  const isHere = passage.start === own.start;
  const at = start - passage.start + 1;
  const isBetween = isHere && gap !== null && gap.now.start <= at && at + (to - from) <= gap.now.end;
  return { outcome: isBetween ? 'same' : 'moved', place };
}

/** So much of its words has an edited sentence kept. */
const ALIKE = 0.75;

/** N10: the sentence was edited where it stands, between the words that stood around it, and the quoted words stayed. */
function withinEdited(
  annotation: Carried,
  { gap, ...pair }: Pair & { readonly gap: Between },
  origin: TextPositionSelector,
  { old, now }: Versions,
): Outcome | null {
  const { exact } = annotation.quote;
  const [was, is] = [pair.was.slice(gap.was.start, gap.was.end), pair.now.slice(gap.now.start, gap.now.end)];
  const [first, ...others] = occurrences(is, exact);
  if (!gap.isTight || first === undefined || others.length > 0 || occurrences(was, exact).length !== 1) return null;
  if (sentencesIn(was) !== 1 || sentencesIn(is) !== 1 || likeness(was, is) < ALIKE) return null;
  if (!standsOnce(old.text, was) || old.text.includes(is)) return null;
  const [from, to] = [origin.start + 1, gap.now.start + first];
  const agreeing = {
    from: to - agreeingBefore(pair, from, to),
    to: to + exact.length + agreeingAfter(pair, from + exact.length, to + exact.length),
  };
  const within = pair.now.slice(Math.max(agreeing.from, gap.now.start), Math.min(agreeing.to, gap.now.end));
  if (!isCutAlike(pair, from, to, exact.length)) return null;
  const texts = { was: old.text, now: now.text };
  if (weight(pair.now.slice(agreeing.from, agreeing.to), true) < ENOUGH_LETTERS || !isUnique(texts, within))
    return null;
  return { outcome: 'same', place: { passageId: annotation.passageId, start: to - 1, end: to - 1 + exact.length } };
}

/** N12, N13: what stands now between the words that stayed is shown beside what stood there, where the two have words in common. */
function changed(
  annotation: Carried,
  pair: Pair,
  origin: TextPositionSelector,
  { gap, why }: { readonly gap: Between | null; readonly why: Why },
): Outcome {
  if (gap === null) return { outcome: 'orphan', why };
  const was = pair.was.slice(gap.was.start, gap.was.end);
  const now = pair.now.slice(gap.now.start, gap.now.end);
  const asSuggested = isAsSuggested(pair, origin, annotation.replacement, gap);
  if (!asSuggested && likeness(was, now) < 1 / 3) return { outcome: 'orphan', why };
  const place = { passageId: annotation.passageId, start: gap.now.start - 1, end: gap.now.end - 1 };
  return { outcome: 'changed', place, was, now, why, asSuggested };
}

/** N12: also where the suggested wording keeps the quoted words, so that they seem to stand as they stood. */
function isAsSuggested(
  { was, now }: Pair,
  origin: TextPositionSelector,
  replacement: Carried['replacement'],
  gap: Between,
): boolean {
  if (replacement === null) return false;
  const wanted = replaced(was, { start: origin.start + 1, end: origin.end + 1 }, replacement);
  const then = wanted.slice(gap.was.start, wanted.length - (was.length - gap.was.end)).trim();
  return then === now.slice(gap.now.start, gap.now.end).trim() && then !== was.slice(gap.was.start, gap.was.end).trim();
}
