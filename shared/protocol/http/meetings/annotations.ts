import * as v from 'valibot';
import { whole } from '../../fields/fields.ts';

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
/** No annotation that is read names a longer address. */
const SOURCE_MAX = 20_000;

/** The documents of which a secretary says that each is this version of the compilation, beside the annotations. */
export const annotationFileSchema = v.strictObject({
  document: v.unknown(),
  known: v.pipe(
    v.array(
      v.strictObject({ source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(SOURCE_MAX)), version: whole(1, 10_000) }),
    ),
    v.maxLength(DOCUMENTS_MAX),
  ),
});
export type AnnotationFile = v.InferOutput<typeof annotationFileSchema>;

/** `POST /api/meetings/:id/annotations`, by a secretary: annotations as W3C Web Annotation JSON-LD; who wants them reads all reasons. */
export type BroughtIn = {
  /** How many annotations and replies came in, and how many were there already. */
  readonly brought: number;
  readonly there: number;
  /** How many of those that came in the file says to be resolved or accepted: they are open here. */
  readonly open: number;
  /** By name: who wrote it and on which words, or its address. `detail`: the requirement that a broken one does not meet. */
  readonly left: readonly { readonly name: string; readonly why: NotBroughtIn; readonly detail?: string | undefined }[];
  /** Other documents that annotations were about: sent again as `known`, they are read as being about a version. */
  readonly elsewhere: readonly { readonly source: string; readonly count: number }[];
};
