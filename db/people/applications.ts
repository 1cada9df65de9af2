import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Applied } from '../../shared/attendance/applying.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';
import { applications } from '../tables/applications.ts';

/** A person who waits, as their account is now. `appliedAt` in ms. */
export type Waiting = { readonly person: PersonId; readonly profile: Profile; readonly appliedAt: number };

const profile = {
  name: people.name,
  organisation: people.organisation,
  country: people.country,
  region: people.region,
  jobTitle: people.jobTitle,
  stakeholderGroup: people.stakeholderGroup,
};

export const applicationOf = ({ orm }: Db, meetingId: MeetingId, person: PersonId): Applied | null =>
  orm
    .select({ appliedAt: applications.appliedAt, refusedAt: applications.refusedAt })
    .from(applications)
    .where(and(eq(applications.meetingId, meetingId), eq(applications.person, person)))
    .get() ?? null;

/** Those who have applied after `since` and wait, the earliest first. */
export const waitingFor = ({ orm }: Db, meetingId: MeetingId, since: number): readonly Waiting[] =>
  orm
    .select({ person: applications.person, appliedAt: applications.appliedAt, profile })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.person))
    .where(
      and(eq(applications.meetingId, meetingId), isNull(applications.refusedAt), gt(applications.appliedAt, since)),
    )
    .orderBy(applications.appliedAt)
    .all();

/**
 * How many people have applied to a meeting, and to how many meetings one person has applied, after `since`; `waiting`: those who
 * still wait.
 */
export function countApplications(
  { orm }: Db,
  of: { readonly meetingId: MeetingId } | { readonly person: PersonId },
  since: number,
) {
  const whose = 'person' in of ? eq(applications.person, of.person) : eq(applications.meetingId, of.meetingId);
  const counted = orm
    .select({ all: sql<number>`count(*)`, waiting: sql<number>`sum(${applications.refusedAt} IS NULL)` })
    .from(applications)
    .where(and(whose, gt(applications.appliedAt, since)))
    .get();
  return { all: counted?.all ?? 0, waiting: counted?.waiting ?? 0 };
}

/** How many of those who have applied after `since` and wait have an address of this domain. */
export const waitingOfDomain = ({ orm }: Db, meetingId: MeetingId, domain: string, since: number): number =>
  orm
    .select({ n: sql<number>`count(*)` })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.person))
    .where(
      and(
        eq(applications.meetingId, meetingId),
        isNull(applications.refusedAt),
        gt(applications.appliedAt, since),
        sql`substr(${people.email}, instr(${people.email}, '@') + 1) = ${domain}`,
      ),
    )
    .get()?.n ?? 0;

/** Applications that expired before `before` are deleted with it. */
export function addApplication({ orm }: Db, meetingId: MeetingId, person: PersonId, at: number, before: number): void {
  orm.delete(applications).where(lte(applications.appliedAt, before)).run();
  orm
    .insert(applications)
    .values({ meetingId, person, appliedAt: at, refusedAt: null })
    .onConflictDoUpdate({
      target: [applications.meetingId, applications.person],
      set: { appliedAt: at, refusedAt: null },
    })
    .run();
}

/** For a person who is admitted: from now on the log has them. */
export const removeApplication = ({ orm }: Db, meetingId: MeetingId, person: PersonId): void =>
  void orm
    .delete(applications)
    .where(and(eq(applications.meetingId, meetingId), eq(applications.person, person)))
    .run();

/** How many of these waited and are now refused. */
export const refuseApplications = (
  { orm }: Db,
  meetingId: MeetingId,
  persons: readonly PersonId[],
  at: number,
): number =>
  orm
    .update(applications)
    .set({ refusedAt: at })
    .where(
      and(
        eq(applications.meetingId, meetingId),
        inArray(applications.person, [...persons]),
        isNull(applications.refusedAt),
      ),
    )
    .run().changes;

/** The meetings at which this person waited, and is now refused. */
export const refuseApplicationsOf = ({ orm }: Db, person: PersonId, at: number): readonly MeetingId[] =>
  orm
    .update(applications)
    .set({ refusedAt: at })
    .where(and(eq(applications.person, person), isNull(applications.refusedAt)))
    .returning({ meetingId: applications.meetingId })
    .all()
    .map(({ meetingId }) => meetingId);
