import type { Language } from '../languages/language.ts';
import { plainWords } from '../languages/plain-words.ts';

/** What paragraphs are compared by: each word in its plain form, how often it stands there, and how it is written there first. */
export type Words = ReadonlyMap<string, { readonly count: number; readonly shown: string }>;

/** Longer paragraphs are compared by their beginning, in UTF-16 units. */
const COMPARED = 4_000;
/** Less alike than this is not worth showing, nor is what shares fewer words. */
const LIKE_ENOUGH = 0.22;
const SHARED_ENOUGH = 3;
const TELLING_ENOUGH = 2;
const MOST_FOUND = 12;
const MOST_SHOWN = 12;
/** Among so few paragraphs every word counts. */
const FEW = 40;

/** How much of a text is compared, in UTF-16 units. */
export const comparedOf = ({ length }: string): number => Math.min(length, COMPARED);

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The words of a text, whatever its script: where no spaces stand between them, the dictionary of the language tells them apart. */
export function wordsOf(text: string, language: Language): Words {
  const words = new Map<string, { count: number; shown: string }>();
  for (const { segment, isWordLike } of segmenterOf(language).segment(text.slice(0, COMPARED))) {
    const word = isWordLike ? plainWords(segment) : '';
    if (word === '') continue;
    const before = words.get(word);
    if (before) before.count += 1;
    else words.set(word, { count: 1, shown: segment });
  }
  return words;
}

/** A paragraph, and what it belongs to: those of the same are not compared. */
export type Compared = { readonly of: string; readonly words: Words };

export type Alike<P extends Compared> = {
  readonly paragraph: P;
  /** From 0 to 1: the cosine between the words of both, each weighed by how rare it is. */
  readonly likeness: number;
  /** What both say, as it is written in `paragraph`, what tells most first. */
  readonly shared: readonly string[];
};

/** Paragraphs by their words. They are added one by one, so that whoever adds many can do something else in between. */
export class Comparison<P extends Compared> {
  readonly #having = new Map<string, P[]>();
  readonly #lengths = new Map<P, number>();
  readonly #rarities = new Map<string, number>();
  #count = 0;

  add(paragraph: P): void {
    this.#count += 1;
    this.#lengths.clear();
    this.#rarities.clear();
    for (const word of paragraph.words.keys()) {
      const others = this.#having.get(word);
      if (others) others.push(paragraph);
      else this.#having.set(word, [paragraph]);
    }
  }

  /** Does now, once all have been added, what would be done when it is first compared. */
  weigh(paragraph: P): void {
    this.#lengthOf(paragraph);
  }

  /** The most similar first. */
  similarTo(paragraph: P): readonly Alike<P>[] {
    return [...this.#commonWith(paragraph)]
      .filter(([, { words }]) => words >= TELLING_ENOUGH)
      .map(([other, { product }]) => {
        return { other, likeness: product / (this.#lengthOf(paragraph) * this.#lengthOf(other)) };
      })
      .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_FOUND)
      .map(({ other, likeness }) => {
        return { paragraph: other, likeness: Math.min(1, likeness), shared: this.#explained(paragraph, other) };
      })
      .filter(({ shared }) => shared.length >= SHARED_ENOUGH);
  }

  #rarity(word: string): number {
    const known = this.#rarities.get(word);
    if (known !== undefined) return known;
    const rarity = Math.log((1 + this.#count) / (this.#having.get(word)?.length ?? this.#count)) ** 2;
    this.#rarities.set(word, rarity);
    return rarity;
  }

  /** What a word that both have adds to their likeness. */
  #common(a: P, b: P, word: string): number {
    const times = ({ words }: P): number => 1 + Math.log(words.get(word)?.count ?? 1);
    return times(a) * times(b) * this.#rarity(word);
  }

  #lengthOf(paragraph: P): number {
    const known = this.#lengths.get(paragraph);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of paragraph.words.keys()) sum += this.#common(paragraph, paragraph, word);
    this.#lengths.set(paragraph, Math.sqrt(sum));
    return Math.sqrt(sum);
  }

  /** A word of every fourth paragraph says nothing, and would bring nearly all of them. */
  #isTelling(word: string): boolean {
    return this.#count < FEW || (this.#having.get(word)?.length ?? 0) * 4 < this.#count;
  }

  /** What telling words each other paragraph has in common with it: how many, and what they add. */
  #commonWith(paragraph: P): ReadonlyMap<P, { readonly words: number; readonly product: number }> {
    const found = new Map<P, { words: number; product: number }>();
    for (const word of paragraph.words.keys()) {
      if (!this.#isTelling(word)) continue;
      for (const other of this.#having.get(word) ?? []) {
        if (other.of === paragraph.of) continue;
        const { words, product } = found.get(other) ?? { words: 0, product: 0 };
        found.set(other, { words: words + 1, product: product + this.#common(paragraph, other, word) });
      }
    }
    return found;
  }

  #explained(paragraph: P, other: P): readonly string[] {
    return [...paragraph.words.keys()]
      .filter((word) => other.words.has(word))
      .toSorted((a, b) => this.#common(paragraph, other, b) - this.#common(paragraph, other, a))
      .slice(0, MOST_SHOWN)
      .map((word) => other.words.get(word)?.shown ?? word);
  }
}
