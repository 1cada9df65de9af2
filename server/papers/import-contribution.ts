import type { Db } from '../../db/open-database.ts';
import type { Consultation } from '../../db/papers/consultations.ts';
import { addContribution, type Received } from '../../db/papers/contributions.ts';
import { importedBefore } from '../../db/papers/imported.ts';
import { regionOf } from '../../shared/attendance/regions.ts';
import { type ContributionId, idOf } from '../../shared/ids.ts';
import type { Reading } from '../../shared/paper/reading.ts';
import type { ImportAnswer, Imported } from '../../shared/protocol/http/consultations/importing.ts';
import { dayAt } from '../../shared/sitting/day-at.ts';
import type { Effects } from '../effects.ts';

type Deps = { readonly db: Db; readonly effects: Pick<Effects, 'now' | 'newId'> };
type Read = Pick<Reading, 'paragraphs' | 'shapes'> & { readonly name: string };

/** Brings in what reached the secretariat in another way; the same fields with the same file only once. */
export function importContribution(
  { db, effects }: Deps,
  { id: consultationId, deadline, timeZone }: Pick<Consultation, 'id' | 'deadline' | 'timeZone'>,
  fields: Imported,
  { paragraphs, shapes, name: fileName }: Read,
): ImportAnswer {
  const before = importedBefore(db, consultationId, fields);
  if (before !== undefined) return { contribution: before, isNew: false };
  const id = idOf<ContributionId>(effects.newId());
  const date = fields.date ?? dayAt(timeZone, effects.now());
  const received: Received = {
    ...fields,
    date,
    id,
    consultationId,
    paragraphs,
    shapes,
    fileName,
    region: regionOf(fields.country) ?? 'europe',
    countryName: '',
    notice: '',
    late: deadline !== null && date > deadline.day,
  };
  addContribution(db, received, null, effects.now());
  return { contribution: id, isNew: true };
}
