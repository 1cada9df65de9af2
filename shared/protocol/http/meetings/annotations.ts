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

/** `POST /api/meetings/:id/annotations`, by a secretary: annotations as W3C Web Annotation JSON-LD; who wants them reads all reasons. */
export type BroughtIn = {
  /** How many annotations and replies came in, and how many were there already. */
  readonly brought: number;
  readonly there: number;
  /** By name: who wrote it and on which words, or its address. `detail`: the requirement that a broken one does not meet. */
  readonly left: readonly { readonly name: string; readonly why: NotBroughtIn; readonly detail?: string | undefined }[];
};
