import * as v from 'valibot';
import type { ContributionId } from '../../ids.ts';
import { safeAddress } from '../../minutes/lines.ts';
import {
  DEPTH_MAX,
  LABEL_MAX,
  LOOKS,
  MARKS_MAX,
  PARAGRAPH_MAX,
  PARAGRAPHS_MAX,
  type Shape,
} from '../../paper/shape.ts';
import { shapesFit } from '../../paper/tidy.ts';
import { id, whole } from './fields.ts';

const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LABEL_MAX));
const span = { start: whole(0, PARAGRAPH_MAX), end: whole(1, PARAGRAPH_MAX) };
const mark = v.union([
  v.strictObject({ ...span, look: v.picklist(LOOKS) }),
  v.strictObject({
    ...span,
    href: v.pipe(
      v.string(),
      v.check((href) => safeAddress(href) !== null),
    ),
  }),
  v.strictObject({ ...span, note: label }),
]);
const marks = v.pipe(v.array(mark), v.maxLength(MARKS_MAX));

const shapeWith = <Entries extends v.ObjectEntries>(beside: Entries) =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('paragraph'), ...beside }),
    v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]), ...beside }),
    v.strictObject({ kind: v.literal('item'), depth: whole(0, DEPTH_MAX), label, ...beside }),
    v.strictObject({ kind: v.literal('quotation'), ...beside }),
    v.strictObject({ kind: v.literal('footnote'), label, ...beside }),
    v.strictObject({ kind: v.literal('table'), heads: v.picklist([0, 1]), ...beside }),
  ]);

/** The shape of one paragraph. */
export const shape = shapeWith({ marks }) satisfies v.GenericSchema<unknown, Shape>;

const note = v.pipe(
  v.strictObject({
    label,
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(PARAGRAPH_MAX)),
    marks,
    contributionId: id<ContributionId>(),
    paragraph: whole(1, PARAGRAPHS_MAX),
    version: whole(1, 10_000),
  }),
  v.check((one) => shapesFit({ paragraphs: [one.text], shapes: [{ kind: 'paragraph', marks: one.marks }] })),
);

/** That of a passage, with the footnotes that came with it (K16). */
export const shapeOfPassage = shapeWith({
  marks,
  notes: v.optional(v.pipe(v.array(note), v.maxLength(MARKS_MAX))),
}) satisfies v.GenericSchema<unknown, Shape>;

/**
 * Paragraphs with their shapes. Behind it `v.check((text) => shapesFit(text))` and `v.transform((text) => tidyText(text))` make them what is kept: a table must not be
 * trimmed, and marks have to follow the words.
 */
export const shapedEntries = {
  paragraphs: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(PARAGRAPH_MAX))),
    v.minLength(1),
    v.maxLength(PARAGRAPHS_MAX),
  ),
  shapes: v.optional(v.pipe(v.array(shape), v.maxLength(PARAGRAPHS_MAX)), []),
};
