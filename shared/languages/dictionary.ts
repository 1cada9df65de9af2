import type { en } from './en/dictionary.ts';

/** Forms by CLDR plural category; `other` always exists. `{count}` and further `{names}` are filled in. */
export type Plural = {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
};

/** The same keys as the English dictionary, in another language's words. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends { readonly other: string }
      ? Plural
      : Translation<T[K]>;
};
export type Dictionary = Translation<typeof en>;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string | { readonly other: string } ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
/** Every key of the dictionary, as a path: `floor.give`. */
export type Key = Leaves<typeof en>;
