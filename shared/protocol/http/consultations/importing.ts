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
  date: day,
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
