import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as selectorsOf } from '../../../shared/annotation/anchoring.ts';
import { carrying } from '../../../shared/annotation/carrying/carry.ts';
import { standing } from '../../../shared/annotation/carrying/outcome.ts';
import { insertionAt, withInserted } from '../../../shared/annotation/suggesting/insertion.ts';
import { replaced } from '../../../shared/annotation/suggesting/replaced.ts';
import { edited, edits, type Passage, passages, placed, said, wordings } from '../../support/annotation/edited-text.ts';

const scene = fc.record({ old: passages, changes: edits, a: fc.nat(1000), b: fc.nat(1000), length: fc.nat(14) });

/** Some words of a passage, one at least. */
function chosen(old: readonly Passage[], a: number, b: number, length: number) {
  const passage = old[a % old.length];
  if (!passage) throw new Error('no passage');
  const words = placed(passage);
  const first = b % words.length;
  return { passage, words: words.slice(first, first + 1 + length) };
}

type Placed = ReturnType<typeof placed>;
const selves = (words: Placed) => words.map(({ self }) => self);

/** The sentences in which words stand, with the one before and the one after, as a reader sees them. */
function company({ sentences }: Passage, words: Placed) {
  const [first, last] = [words[0]?.sentence ?? 0, words.at(-1)?.sentence ?? 0];
  const around = [first - 1, last + 1].map((at) => said(sentences[at] ?? []));
  return { own: said(sentences.slice(first, last + 1).flat()), around: around.join('|') };
}

const timesIn = (text: readonly Passage[], words: string): number =>
  wordings(text).reduce((count, passage) => count + passage.text.split(words).length - 1, 0);

/**
 * Other words of the same letters, where nobody who has the two texts could say so: in a passage that is as it was, between the same
 * sentences, or in the very sentence, that stood once before.
 */
function isSameToReaders(old: readonly Passage[], passage: Passage, words: Placed, there: Passage, found: Placed) {
  const [was, is] = [company(passage, words), company(there, found)];
  const isVerySentence = was.own === is.own && timesIn(old, was.own) === 1;
  return isVerySentence || was.around === is.around || wordings([passage])[0]?.text === wordings([there])[0]?.text;
}

test('N3 N10 N11 given 20,000 random edits of a text that repeats itself, no annotation stands on other words', () => {
  const found = { same: 0, moved: 0, changed: 0, orphan: 0, indistinguishable: 0 };
  fc.assert(
    fc.property(scene, ({ old, changes, a, b, length }) => {
      const { passage, words } = chosen(old, a, b, length);
      const text = wordings([passage])[0]?.text ?? '';
      const selectors = selectorsOf(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
      if (selectors === null) return;
      const now = edited(old, changes);
      const carry = carrying(wordings(old), wordings(now));
      const outcome = carry({ passageId: passage.id, replacement: null, ...selectors });
      found[outcome.outcome] += 1;
      const place = standing(outcome);
      const there = now.find(({ id }) => id === place?.passageId);
      if (place === null || !there) return;
      expect(wordings([there])[0]?.text.slice(place.start, place.end)).toBe(selectors.quote.exact);
      const on = placed(there).filter(({ start, end }) => start < place.end && end > place.start);
      if (selves(on).join() === selves(words).join()) return;
      found.indistinguishable += 1;
      expect(isSameToReaders(old, passage, words, there, on)).toBe(true);
    }),
    { numRuns: RUNS, seed: 2015 },
  );
  // It would be no feat to find nothing.
  expect(found.same).toBeGreaterThan(RUNS / 3);
  expect(found.moved).toBeGreaterThan(RUNS / 40);
  expect(found.changed).toBeGreaterThan(RUNS / 10);
  expect(found.orphan).toBeGreaterThan(RUNS / 20);
  expect(found.indistinguishable).toBeLessThan(RUNS / 500);
});

test('N10 N11 N19 given 10,000 random edits, no words are to be put in beside a word that is not the one that was meant', () => {
  const found = { standing: 0, asSuggested: 0, lost: 0, indistinguishable: 0 };
  fc.assert(
    fc.property(scene, ({ old, changes, a, b }) => {
      const { passage, words } = chosen(old, a, b, 0);
      const text = wordings([passage])[0]?.text ?? '';
      const insertion = insertionAt(text, words[0]?.end ?? 0);
      if (insertion === null) throw new Error('there is a word before the place');
      const replacement = withInserted(insertion, 'as many have said');
      const now = edited(old, changes);
      const outcome = carrying(wordings(old), wordings(now))({ passageId: passage.id, ...insertion, replacement });
      const place = standing(outcome);
      const there = now.find(({ id }) => id === place?.passageId);
      if (place === null || !there) {
        found[outcome.outcome === 'changed' && outcome.asSuggested ? 'asSuggested' : 'lost'] += 1;
        return;
      }
      found.standing += 1;
      const beside = wordings([there])[0]?.text ?? '';
      const put = replaced(beside, place, replacement);
      expect(put).toBe(
        `${beside.slice(0, place.start)}${insertion.quote.exact} as many have said${beside.slice(place.end)}`,
      );
      const on = placed(there).filter(({ start, end }) => start < place.end && end > place.start);
      if (selves(on).join() === selves(words).join()) return;
      found.indistinguishable += 1;
      expect(isSameToReaders(old, passage, words, there, on)).toBe(true);
    }),
    { numRuns: PUT_IN, seed: 1865 },
  );
  expect(found.standing).toBeGreaterThan(PUT_IN / 3);
  expect(found.lost).toBeGreaterThan(PUT_IN / 10);
  expect(found.asSuggested).toBe(0);
  expect(found.indistinguishable).toBeLessThan(PUT_IN / 500);
});

const RUNS = 20_000;
const PUT_IN = 10_000;
