import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { ConsultationId, ContributionId, MeetingId, PersonId } from '../shared/ids.ts';
import type { ConsultationToAdminister, ContributionToAdminister } from '../shared/protocol/http-administration.ts';
import type { Db } from './open-database.ts';
import { consultations, contributions, meetings } from './schema.ts';

/** `at` in ms; null: it is put back. False when there is no such consultation. */
export function takeDownConsultation(db: Db, id: ConsultationId, at: number | null): boolean {
  db.changed();
  return db.orm.update(consultations).set({ takenDownAt: at }).where(eq(consultations.id, id)).run().changes === 1;
}

/** `at` in ms; null: it is put back. False when there is no such contribution. */
export function takeDownContribution(db: Db, id: ContributionId, at: number | null): boolean {
  db.changed();
  return db.orm.update(contributions).set({ takenDownAt: at }).where(eq(contributions.id, id)).run().changes === 1;
}

/** All that this person has sent and that is shown; how many. `at` in ms. */
export function takeDownContributionsOf(db: Db, person: PersonId, at: number): number {
  db.changed();
  const theirs = and(eq(contributions.person, person), isNull(contributions.takenDownAt));
  return db.orm.update(contributions).set({ takenDownAt: at }).where(theirs).run().changes;
}

/** Whose contribution it is: undefined when there is no such one, null when it came by other ways. */
export const contributorOf = ({ orm }: Db, id: ContributionId): PersonId | null | undefined =>
  orm.select({ person: contributions.person }).from(contributions).where(eq(contributions.id, id)).get()?.person;

/** A meeting is shown unless its consultation has been taken down. */
export const isMeetingShown = ({ orm }: Db, id: MeetingId): boolean =>
  (orm
    .select({ down: consultations.takenDownAt })
    .from(meetings)
    .innerJoin(consultations, eq(meetings.consultationId, consultations.id))
    .where(eq(meetings.id, id))
    .get()?.down ?? null) === null;

export const meetingsOfConsultation = ({ orm }: Db, id: ConsultationId): readonly MeetingId[] =>
  orm
    .select({ id: meetings.id })
    .from(meetings)
    .where(eq(meetings.consultationId, id))
    .all()
    .map((row) => row.id);

/** The newest first: so many of them, founded before `before`. */
export const allConsultations = (
  { orm }: Db,
  before: number | null,
  limit: number,
): readonly ConsultationToAdminister[] =>
  orm
    .select({
      id: consultations.id,
      title: consultations.title,
      group: consultations.group,
      createdAt: consultations.createdAt,
      takenDownAt: consultations.takenDownAt,
    })
    .from(consultations)
    .where(before === null ? undefined : lt(consultations.createdAt, before))
    .orderBy(desc(consultations.createdAt))
    .limit(limit)
    .all();

/** The newest first: so many of them, received before `before`. */
export const allContributions = (
  { orm }: Db,
  before: number | null,
  limit: number,
): readonly ContributionToAdminister[] =>
  orm
    .select({
      id: contributions.id,
      title: contributions.title,
      name: contributions.name,
      organisation: contributions.organisation,
      createdAt: contributions.createdAt,
      takenDownAt: contributions.takenDownAt,
    })
    .from(contributions)
    .where(before === null ? undefined : lt(contributions.createdAt, before))
    .orderBy(desc(contributions.createdAt))
    .limit(limit)
    .all();
