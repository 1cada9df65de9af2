import type { Dictionary, Key, Plural } from './dictionary.ts';
import type { Language } from './language.ts';

export type Params = Readonly<Record<string, string | number>>;
/** The sentence of a key in the language chosen, with its `{names}` filled in; `count` chooses the plural form. */
export type Translate = (key: Key, params?: Params) => string;

const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));

type Branch = { readonly [key: string]: string | Plural | Branch };

function leafAt(dictionary: Branch, path: string): string | Plural {
  let place: string | Plural | Branch | undefined = dictionary;
  for (const key of path.split('.')) place = typeof place === 'object' ? (place as Branch)[key] : undefined;
  if (typeof place === 'string') return place;
  return place !== undefined && 'other' in place ? (place as Plural) : path;
}

/** A key whose words are missing is answered with itself. */
export function createTranslate(dictionary: Partial<Dictionary>, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, params = {}) => {
    const leaf = leafAt(dictionary, key);
    if (typeof leaf === 'string') return fill(leaf, params);
    const form = leaf[plurals.select(Number(params.count ?? 0))] ?? leaf.other;
    return fill(form, params);
  };
}
