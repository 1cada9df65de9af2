import { and, desc, eq, isNull, max } from 'drizzle-orm';
import type { ConsultationId, ContributionId, MeetingId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { consultations, contributions, meetings } from '../schema.ts';
import { compilations } from '../tables/compilation.ts';
import { contributionVersions } from '../tables/contribution-versions.ts';
import { isThere } from './contributions.ts';

/** What was published in a consultation. Moments in ms. */
export type News = {
  readonly id: ConsultationId;
  readonly title: string;
  readonly group: string;
  readonly question: string;
  readonly foundedAt: number;
  readonly contributions: readonly NewContribution[];
  readonly compilations: readonly NewVersion[];
};
type NewContribution = {
  readonly id: ContributionId;
  readonly title: string;
  readonly name: string;
  readonly organisation: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly receivedAt: number;
  /** When its author last corrected it; null: never. */
  readonly correctedAt: number | null;
};
type NewVersion = {
  readonly meetingId: MeetingId;
  readonly meeting: string;
  readonly version: number;
  readonly publishedAt: number;
};

/** At most so many of each, the newest first; null when nobody is shown the consultation. */
export function newsOf(db: Db, id: ConsultationId, limit: number): News | null {
  const { title, group, question, createdAt: foundedAt } = consultations;
  const head = db.orm
    .select({ title, group, question, foundedAt })
    .from(consultations)
    .where(and(eq(consultations.id, id), isNull(consultations.takenDownAt)))
    .get();
  if (!head) return null;
  return { ...head, id, contributions: received(db, id, limit), compilations: published(db, id, limit) };
}

const received = ({ orm }: Db, id: ConsultationId, limit: number): readonly NewContribution[] =>
  orm
    .select({
      id: contributions.id,
      title: contributions.title,
      name: contributions.name,
      organisation: contributions.organisation,
      language: contributions.language,
      paragraphs: contributions.paragraphs,
      receivedAt: contributions.createdAt,
      correctedAt: max(contributionVersions.replacedAt),
    })
    .from(contributions)
    .leftJoin(contributionVersions, eq(contributionVersions.contributionId, contributions.id))
    .where(and(eq(contributions.consultationId, id), isThere()))
    .groupBy(contributions.id)
    .orderBy(desc(contributions.createdAt))
    .limit(limit)
    .all();

const published = ({ orm }: Db, id: ConsultationId, limit: number): readonly NewVersion[] =>
  orm
    .select({
      meetingId: compilations.meetingId,
      meeting: meetings.title,
      version: compilations.version,
      publishedAt: compilations.publishedAt,
    })
    .from(compilations)
    .innerJoin(meetings, eq(meetings.id, compilations.meetingId))
    .where(eq(meetings.consultationId, id))
    .orderBy(desc(compilations.publishedAt))
    .limit(limit)
    .all();
