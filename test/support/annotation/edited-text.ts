import fc from 'fast-check';
import { likeness } from '../../../shared/annotation/carrying/sentences.ts';
import type { Wording } from '../../../shared/annotation/carrying/version.ts';
import { idOf, type PassageId } from '../../../shared/ids.ts';

/** A word that remembers which one it is: a copy is the same, another of the same letters is not. */
export type Word = { readonly letters: string; readonly self: number };
type Sentence = readonly Word[];
export type Passage = { readonly id: PassageId; readonly sentences: readonly Sentence[] };

/** Real-looking: sentences that return word for word, that differ in one word, that begin or end alike. */
const SENTENCES = [
  'Every exchange point should publish its fees each year.',
  'Every exchange point should publish its rules each year.',
  'Every exchange point must publish its fees each year.',
  'An exchange point should publish its fees each year.',
  'The port is cheap.',
  'A cheap port is a good port.',
  'The port is full.',
  'In many countries, contributors say that the port is cheap.',
  'Neutrality is a property of the building before it is one of the rules.',
  'Neutrality is a property of the rules before it is one of the building.',
  'Some stakeholders stated that the room decides more than the switch.',
  'Several stakeholders stated that the room decides more than the switch.',
  'Yes.',
  'We agree.',
  'The group noted the contributions and thanked their authors for them.',
];
/** None of them stands in a sentence above, so that no edit gives back by chance what another took. */
const WORDS = ['quay', 'tariff', 'never', 'seldom', 'vessel', 'harbour', 'perhaps', 'soon'];

let selves = 0;
const wordsOf = (text: string): Sentence => text.split(' ').map((letters) => ({ letters, self: ++selves }));

const sentence = fc.constantFrom(...SENTENCES);
export const passages = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((texts) =>
    texts.map((each, index) => ({ id: idOf<PassageId>(`p${index}`), sentences: each.map((text) => wordsOf(text)) })),
  );

const where = fc.nat(1000);
export const edits = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...(['drop', 'move', 'copy', 'alike', 'other', 'word', 'out', 'in', 'cut', 'swap'] as const),
      ...(['divide', 'join', 'drop-passage', 'move-passage', 'copy-passage', 'edit-in-place'] as const),
    ),
    a: where,
    b: where,
    c: where,
    d: where,
    letters: fc.constantFrom(...WORDS),
    text: sentence,
  }),
  { minLength: 1, maxLength: 6 },
);
type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

export const edited = (text: readonly Passage[], all: readonly Edit[]): readonly Passage[] =>
  all.reduce((now, edit) => (now.length === 0 ? now : tidy(once(now, edit))), text);

const tidy = (text: readonly Passage[]): readonly Passage[] =>
  text
    .map(({ id, sentences }) => ({ id, sentences: inOrder(sentences.filter((words) => words.length > 0)) }))
    .filter(({ sentences }) => sentences.length > 0);

/** Of sentences side by side that say the same, nobody can tell which is which: they stand in the order of their words. */
function inOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  const sorted = [...sentences];
  for (let at = 1; at < sorted.length; at++)
    for (let back = at; back > 0 && isTwin(sorted[back - 1], sorted[back]); back--) {
      const [one, other] = [sorted[back - 1] ?? [], sorted[back] ?? []];
      if ((one[0]?.self ?? 0) > (other[0]?.self ?? 0)) sorted.splice(back - 1, 2, other, one);
    }
  return sorted;
}

const isTwin = (one: Sentence | undefined, other: Sentence | undefined): boolean =>
  said(one ?? []) === said(other ?? []);

function once(text: readonly Passage[], edit: Edit): readonly Passage[] {
  const p = edit.a % text.length;
  const passage = text[p];
  if (!passage) return text;
  const s = edit.b % passage.sentences.length;
  const words = passage.sentences[s] ?? [];
  const w = edit.c % words.length;
  const into = edit.c % text.length;
  const put = (now: readonly Passage[], what: Sentence) => inserted(now, into % now.length, edit.d, what);
  const withSentence = (next: readonly Sentence[]) => spliced(text, p, s, 1, next);
  switch (edit.kind) {
    case 'drop':
      return withSentence([]);
    case 'move':
      return put(withSentence([]), words);
    case 'copy':
      return put(text, words);
    case 'alike':
      return apart(text, into, edit.d, wordsOf(said(exchanged(words, w, edit.letters))));
    case 'other':
      return apart(text, into, edit.d, wordsOf(`${edit.text.slice(0, -1)} ${edit.letters}.`));
    case 'edit-in-place':
    case 'word':
      return withSentence([exchanged(words, w, edit.letters)]);
    case 'out':
      return withSentence([words.toSpliced(w, 1)]);
    case 'in':
      return withSentence([words.toSpliced(w, 0, ...wordsOf(edit.letters))]);
    case 'cut':
      return cut(text, p, edit.c, edit.d);
    case 'swap':
      return withOrder(text, p, edit.b, edit.d);
    case 'divide':
      return text.toSpliced(
        p,
        1,
        { id: passage.id, sentences: passage.sentences.slice(0, s) },
        { id: newPassage(), sentences: passage.sentences.slice(s) },
      );
    case 'join':
      return into === p ? text : joined(text, p, into);
    case 'drop-passage':
      return text.toSpliced(p, 1);
    case 'move-passage':
      return text.toSpliced(p, 1).toSpliced(into, 0, passage);
    case 'copy-passage':
      return text.toSpliced(into, 0, { ...passage, id: newPassage() });
  }
}

export const said = (words: Sentence): string => words.map(({ letters }) => letters).join(' ');

const newPassage = (): PassageId => idOf<PassageId>(`n${++selves}`);

const exchanged = (words: Sentence, at: number, letters: string): Sentence =>
  words.toSpliced(at, 1, ...wordsOf(words[at]?.letters === letters ? `${letters}s` : letters));

const spliced = (
  text: readonly Passage[],
  p: number,
  s: number,
  count: number,
  next: readonly Sentence[],
): readonly Passage[] =>
  text.map((passage, index) =>
    index === p ? { ...passage, sentences: passage.sentences.toSpliced(s, count, ...next) } : passage,
  );

const inserted = (text: readonly Passage[], p: number, at: number, what: Sentence): readonly Passage[] =>
  spliced(text, p, at % ((text[p]?.sentences.length ?? 0) + 1), 0, [what]);

/**
 * Not beside a sentence that it resembles: when that goes later, a look-alike stands where it stood, as after an edit, and nobody can
 * tell the two apart.
 */
function apart(text: readonly Passage[], p: number, at: number, what: Sentence): readonly Passage[] {
  const sentences = text[p]?.sentences ?? [];
  const place = at % (sentences.length + 1);
  const around = sentences.slice(Math.max(0, place - 1), place + 1);
  const isBeside = around.some((words) => likeness(said(words), said(what)) > 0.25);
  return isBeside ? text : inserted(text, p, place, what);
}

/** From one word to another, across sentences: what is left of the two sentences becomes one. */
function cut(text: readonly Passage[], p: number, a: number, b: number): readonly Passage[] {
  const sentences = text[p]?.sentences ?? [];
  const places = sentences.flatMap((words, s) => words.map((_, w) => ({ s, w })));
  const [from, to] = [places[Math.min(a, b) % places.length], places[Math.max(a, b) % places.length]];
  if (!from || !to || from.s > to.s || (from.s === to.s && from.w >= to.w)) return text;
  const rest = [...(sentences[from.s] ?? []).slice(0, from.w), ...(sentences[to.s] ?? []).slice(to.w)];
  return spliced(text, p, from.s, to.s - from.s + 1, [rest]);
}

function withOrder(text: readonly Passage[], p: number, a: number, b: number): readonly Passage[] {
  const sentences = text[p]?.sentences ?? [];
  const [one, other] = [a % sentences.length, b % sentences.length];
  const [first, second] = [sentences[one] ?? [], sentences[other] ?? []];
  if (said(first) === said(second)) return text;
  return spliced(spliced(text, p, one, 1, [second]), p, other, 1, [first]);
}

const joined = (text: readonly Passage[], p: number, other: number): readonly Passage[] =>
  text
    .map((passage, index) =>
      index === p ? { ...passage, sentences: [...passage.sentences, ...(text[other]?.sentences ?? [])] } : passage,
    )
    .toSpliced(other, 1);

const textOf = ({ sentences }: Passage): string => sentences.map(said).join(' ');

export const wordings = (text: readonly Passage[]): readonly Wording[] =>
  text.map((passage) => ({ id: passage.id, text: textOf(passage) }));

/** The words of a passage with their places, and with the sentence in which each stands, from 0. */
export function placed({ sentences }: Passage) {
  let start = 0;
  const words = sentences.flatMap((each, sentence) => each.map((word) => ({ ...word, sentence })));
  return words.map((word) => {
    const place = { ...word, start, end: start + word.letters.length };
    start = place.end + 1;
    return place;
  });
}
