/** Why an annotation of a file was not brought in. */
export const NOT_BROUGHT_IN = [
  'elsewhere',
  'no-quote',
  'words',
  'alike',
  'broken',
  'no-target',
  'nothing-said',
  'too-long',
  'full',
  'late-reply',
  'refused',
] as const;
export type NotBroughtIn = (typeof NOT_BROUGHT_IN)[number];

/** So many other documents are named, and so many can be said to be this compilation. */
export const DOCUMENTS_MAX = 20;

/** `POST /api/meetings/:id/annotations`, by a secretary: annotations as W3C Web Annotation JSON-LD; who wants them reads all reasons. */
export type BroughtIn = {
  /** How many annotations and replies came in, and how many were there already. */
  readonly brought: number;
  readonly there: number;
  /** How many of those that came in the file says to be resolved or accepted: they are open here. */
  readonly open: number;
  /** By name: who wrote it and on which words, or its address. `detail`: the requirement that a broken one does not meet. */
  readonly left: readonly { readonly name: string; readonly why: NotBroughtIn; readonly detail?: string | undefined }[];
  /** Other documents that annotations were about: with `?about=<source>&version=<n>` they are read as being about a version. */
  readonly elsewhere: readonly { readonly source: string; readonly count: number }[];
};
