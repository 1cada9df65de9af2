import { and, desc, eq, isNull, lt, type SQL } from 'drizzle-orm';
import type { ConsultationId, ContributionId, MeetingId, PersonId } from '../../shared/ids.ts';
import type {
  ConsultationToAdminister,
  ContributionToAdminister,
} from '../../shared/protocol/http/people/administration.ts';
import type { Db } from '../open-database.ts';
import { consultations, contributions, meetings } from '../schema.ts';

type TakenDown = typeof consultations | typeof contributions;

/** `at` in ms; null: it is put back. False when there is no such row. */
function takeDown(db: Db, table: TakenDown, which: SQL | undefined, at: number | null): boolean {
  db.changed();
  return db.orm.update(table).set({ takenDownAt: at }).where(which).run().changes === 1;
}

/** What was deleted is not put back. */
export const takeDownConsultation = (db: Db, id: ConsultationId, at: number | null): boolean =>
  takeDown(db, consultations, and(eq(consultations.id, id), isNull(consultations.deletedAt)), at);
export const takeDownContribution = (db: Db, id: ContributionId, at: number | null): boolean =>
  takeDown(db, contributions, eq(contributions.id, id), at);

/** All that this person has sent and that is shown; answers how many there were. `at` in ms. */
export function takeDownContributionsOf(db: Db, person: PersonId, at: number): number {
  db.changed();
  const theirs = and(eq(contributions.person, person), isNull(contributions.takenDownAt));
  return db.orm.update(contributions).set({ takenDownAt: at }).where(theirs).run().changes;
}

/** Whose contribution it is: undefined when there is no such contribution, null when it came in another way. */
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

/** For a list: the newest first, made before `before` (ms); null: all. */
const newest = (table: TakenDown, before: number | null) => ({
  where: before === null ? undefined : lt(table.createdAt, before),
  orderBy: desc(table.createdAt),
});

export const allConsultations = (
  { orm }: Db,
  before: number | null,
  limit: number,
): readonly ConsultationToAdminister[] => {
  const { where, orderBy } = newest(consultations, before);
  const kept = and(where, isNull(consultations.deletedAt));
  const { id, title, group, createdAt, takenDownAt } = consultations;
  return orm
    .select({ id, title, group, createdAt, takenDownAt })
    .from(consultations)
    .where(kept)
    .orderBy(orderBy)
    .limit(limit)
    .all();
};

export const allContributions = (
  { orm }: Db,
  before: number | null,
  limit: number,
): readonly ContributionToAdminister[] => {
  const { where, orderBy } = newest(contributions, before);
  const { id, title, name, organisation, createdAt, takenDownAt } = contributions;
  return orm
    .select({ id, title, name, organisation, createdAt, takenDownAt })
    .from(contributions)
    .where(where)
    .orderBy(orderBy)
    .limit(limit)
    .all();
};
