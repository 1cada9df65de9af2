import { and, eq, isNull } from 'drizzle-orm';
import type { ConsultationId, ContributionId } from '../../shared/ids.ts';
import type { Imported } from '../../shared/protocol/http/consultations/importing.ts';
import type { Db } from '../open-database.ts';
import { contributions } from '../schema.ts';

/** What was brought in already with these fields and this file, whatever became of it; without a date, on any day. Undefined: nothing. */
export const importedBefore = (
  { orm }: Db,
  consultation: ConsultationId,
  { file, name, organisation, date, title }: Imported,
): ContributionId | undefined =>
  orm
    .select({ id: contributions.id })
    .from(contributions)
    .where(
      and(
        eq(contributions.consultationId, consultation),
        isNull(contributions.person),
        eq(contributions.file, file),
        eq(contributions.name, name),
        eq(contributions.organisation, organisation),
        date === undefined ? undefined : eq(contributions.date, date),
        eq(contributions.title, title),
      ),
    )
    .get()?.id;
