import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ConsultationId, ContributionId, MeetingId, PassageId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { isThere } from '../papers/contributions.ts';
import { consultations, contributions } from '../schema.ts';
import { passages } from '../tables/compilation.ts';

/** A paragraph of a contribution, counted from 1; null where nobody is shown it, or it is not there. */
export const foundParagraph = ({ orm }: Db, id: ContributionId, n: number) =>
  orm
    .select({
      title: contributions.title,
      name: contributions.name,
      organisation: contributions.organisation,
      language: contributions.language,
      text: sql<string | null>`json_extract(${contributions.paragraphs}, ${`$[${n - 1}]`})`,
    })
    .from(contributions)
    .innerJoin(consultations, eq(consultations.id, contributions.consultationId))
    .where(and(eq(contributions.id, id), isThere(), isNull(consultations.takenDownAt)))
    .get() ?? null;

/** A passage of one version; null where it has none of that id. */
export const foundPassage = ({ orm }: Db, meetingId: MeetingId, version: number, id: PassageId) =>
  orm
    .select({ number: passages.number, text: passages.text, language: passages.language })
    .from(passages)
    .where(and(eq(passages.meetingId, meetingId), eq(passages.version, version), eq(passages.id, id)))
    .get() ?? null;

/** Those of these contributions to a consultation that everybody is shown. */
export const shownAmong = (
  { orm }: Db,
  consultation: ConsultationId,
  ids: readonly ContributionId[],
): readonly ContributionId[] =>
  orm
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(consultations, eq(consultations.id, contributions.consultationId))
    .where(and(eq(contributions.consultationId, consultation), isThere(), isNull(consultations.takenDownAt)))
    .all()
    .map(({ id }) => id)
    .filter((id) => ids.includes(id));
