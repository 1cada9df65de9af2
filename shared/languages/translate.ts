import { type Direction, within } from '../report/direction.ts';
import type { Dictionary, Key, Plural } from './dictionary.ts';
import { directionOf, type Language } from './language.ts';

export type Params = Readonly<Record<string, string | number>>;
/** The sentence of a key in the language chosen, with its `{names}` filled in; `count` chooses the plural form. */
export type Translate = (key: Key, params?: Params) => string;

/**
 * What is filled in keeps to itself: a name that runs the other way takes no part of the sentence along. A value that ends with a
 * full stop of its own, as a date in Russian does, ends the sentence too.
 */
const fill = (sentence: string, params: Params, direction: Direction): string =>
  sentence.replace(/\{(\w+)\}(\.?)/g, (hole, name: string, stop: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    const words = typeof value === 'string' ? within(direction, value) : String(value);
    return /\.\u2069*$/.test(words) ? words : words + stop;
  });

type Branch = { readonly [key: string]: string | Plural | Branch };

function leafAt(dictionary: Branch, path: string): string | Plural {
  let place: string | Plural | Branch | undefined = dictionary;
  for (const key of path.split('.')) place = typeof place === 'object' ? (place as Branch)[key] : undefined;
  if (typeof place === 'string') return place;
  return place !== undefined && 'other' in place ? (place as Plural) : path;
}

/** For a key whose words are missing, the answer is the key. */
export function createTranslate(dictionary: Partial<Dictionary>, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const direction = directionOf(language);
  return (key, params = {}) => {
    const leaf = leafAt(dictionary, key);
    if (typeof leaf === 'string') return fill(leaf, params, direction);
    const form = leaf[plurals.select(Number(params.count ?? 0))] ?? leaf.other;
    return fill(form, params, direction);
  };
}
