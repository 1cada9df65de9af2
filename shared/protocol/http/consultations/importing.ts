import * as v from 'valibot';
import { STAKEHOLDER_GROUPS } from '../../../attendance/profile.ts';
import { regionOf } from '../../../attendance/regions.ts';
import type { ContributionId } from '../../../ids.ts';
import { day, language, line } from '../../fields/fields.ts';
import { fileHash } from './files.ts';

/**
 * `POST /api/consultations/:id/import`: a contribution that reached the secretariat in another way, with the fields that are
 * published of it, and the hash of its file, which the secretary has sent before.
 */
export const importedSchema = v.strictObject({
  name: line,
  /** Left out: the day on which it is brought in. */
  date: v.optional(day),
  organisation: line,
  country: v.pipe(
    v.string(),
    v.check((code) => regionOf(code) !== null),
  ),
  jobTitle: v.union([line, v.literal('')]),
  stakeholderGroup: v.picklist(STAKEHOLDER_GROUPS),
  title: line,
  language,
  file: fileHash,
});
export type Imported = v.InferOutput<typeof importedSchema>;

/** `isNew`: false when the same fields came with the same file before; nothing is then brought in. */
export type ImportAnswer = { readonly contribution: ContributionId; readonly isNew: boolean };

/** `POST /api/consultations/:id/import/standing`: which of these are here already. At most so many at once. */
export const STANDING_MAX = 100;
export const standingSchema = v.strictObject({ rows: v.pipe(v.array(importedSchema), v.maxLength(STANDING_MAX)) });
/** One for each row; null: it is not here. */
export type StandingAnswer = { readonly standing: readonly (ContributionId | null)[] };
