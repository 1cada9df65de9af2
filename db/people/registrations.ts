import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Role } from '../../shared/actor.ts';
import type { MeetingId, PersonId, RegistrationId } from '../../shared/ids.ts';
import { plainWords } from '../../shared/languages/plain-words.ts';
import {
  type Deciding,
  NO_NEEDS,
  type Registering,
  type Registration,
} from '../../shared/registration/registration.ts';
import type { Db } from '../open-database.ts';
import { people } from '../schema.ts';
import { registrations } from '../tables/registrations.ts';

/** A registration, with what its approval has done in the meeting. */
export type StoredRegistration = Registration & {
  readonly meetingId: MeetingId;
  readonly gave: Role | null;
  readonly tookWith: number | null;
  /** Since when it is new to those who decide, ms. */
  readonly newAt: number;
  /** How often somebody decided the other way after a decision. */
  readonly turns: number;
};

type Row = typeof registrations.$inferSelect;

function storedOf(row: Row): StoredRegistration {
  const { name, organisation, country, region, jobTitle, stakeholderGroup, ...others } = row;
  const { decidedBy: _, plainOrganisation: _plain, ...rest } = others;
  return { ...rest, profile: { name, organisation, country, region, jobTitle, stakeholderGroup } };
}

export const registrationOf = ({ orm }: Db, meetingId: MeetingId, person: PersonId): StoredRegistration | null => {
  const whose = and(eq(registrations.meetingId, meetingId), eq(registrations.person, person));
  const row = orm.select().from(registrations).where(whose).get();
  return row ? storedOf(row) : null;
};

export const registrationById = ({ orm }: Db, meetingId: MeetingId, id: RegistrationId): StoredRegistration | null => {
  const which = and(eq(registrations.meetingId, meetingId), eq(registrations.id, id));
  const row = orm.select().from(registrations).where(which).get();
  return row ? storedOf(row) : null;
};

/** Those about which somebody decides (E3). */
const decidedBy = (deciding: Deciding) => {
  if (deciding.of === 'all') return undefined;
  const { organisation, country } = deciding.entity;
  const ofCountry = country === '' ? undefined : eq(registrations.country, country);
  return and(eq(registrations.plainOrganisation, plainWords(organisation)), ofCountry);
};

/** A page of the list of somebody who decides: at most so many, those after that one. */
export type PageOfRegistrations = { readonly limit: number; readonly after: RegistrationId | null };

/** Those that were not withdrawn, the earliest first; all of them, or a page. */
export function registrationsFor(
  db: Db,
  meetingId: MeetingId,
  deciding: Deciding,
  page?: PageOfRegistrations,
): readonly StoredRegistration[] {
  const { madeAt, id, state } = registrations;
  const last = page?.after ? registrationById(db, meetingId, page.after) : null;
  const later = last ? sql`(${madeAt}, ${id}) > (${last.madeAt}, ${last.id})` : undefined;
  const wanted = and(eq(registrations.meetingId, meetingId), ne(state, 'withdrawn'), decidedBy(deciding), later);
  const found = db.orm
    .select()
    .from(registrations)
    .where(wanted)
    .orderBy(asc(madeAt), asc(id))
    .limit(page?.limit ?? -1);
  return found.all().map(storedOf);
}

const areNew = (meetingId: MeetingId, deciding: Deciding, since: number) =>
  and(
    eq(registrations.meetingId, meetingId),
    eq(registrations.state, 'waiting'),
    decidedBy(deciding),
    gt(registrations.newAt, since),
  );

/** Those that wait for somebody who decides, and are new since a moment, ms. */
export const waitingSince = (
  { orm }: Db,
  meetingId: MeetingId,
  deciding: Deciding,
  since: number,
): readonly StoredRegistration[] =>
  orm
    .select()
    .from(registrations)
    .where(areNew(meetingId, deciding, since))
    .all()
    .map(storedOf);

/** How many these are, without reading them. */
export const countWaitingSince = ({ orm }: Db, meetingId: MeetingId, deciding: Deciding, since: number): number =>
  orm
    .select({ n: sql<number>`count(*)` })
    .from(registrations)
    .where(areNew(meetingId, deciding, since))
    .get()?.n ?? 0;

/** Those whose registration for a meeting is approved. */
export const approvedPeople = ({ orm }: Db, meetingId: MeetingId): ReadonlySet<PersonId> => {
  const wanted = and(eq(registrations.meetingId, meetingId), eq(registrations.state, 'approved'));
  const found = orm.select({ person: registrations.person }).from(registrations).where(wanted).all();
  return new Set(found.map(({ person }) => person));
};

/** Changes with each of them. */
export function versionOfRegistrations({ orm }: Db, meetingId: MeetingId): string {
  const sums = { all: sql<number>`count(*)`, versions: sql<number>`coalesce(sum(${registrations.version}), 0)` };
  const found = orm.select(sums).from(registrations).where(eq(registrations.meetingId, meetingId)).get();
  return `${found?.all}.${found?.versions}`;
}

/** Of one person, the latest first. */
export const registrationsOfPerson = ({ orm }: Db, person: PersonId): readonly StoredRegistration[] =>
  orm
    .select()
    .from(registrations)
    .where(eq(registrations.person, person))
    .orderBy(desc(registrations.changedAt))
    .limit(200)
    .all()
    .map(storedOf);

type Written = Registering & Pick<StoredRegistration, 'id' | 'person' | 'state' | 'meetingId' | 'newAt'>;

/** A person has one for a meeting: a later one takes the place of the first, with the next version. `at` in ms. */
export function writeRegistration({ orm }: Db, { profile, ...written }: Written, at: number): void {
  const plainOrganisation = plainWords(profile.organisation);
  const { id: _, ...said } = { ...profile, plainOrganisation, ...written, reason: '', changedAt: at };
  orm
    .insert(registrations)
    .values({ ...said, id: written.id, madeAt: at, version: 1 })
    .onConflictDoUpdate({
      target: [registrations.meetingId, registrations.person],
      set: { ...said, version: sql`${registrations.version} + 1` },
    })
    .run();
}

type Settled = Pick<StoredRegistration, 'state' | 'reason' | 'version' | 'gave' | 'tookWith' | 'turns'> & {
  readonly decidedBy: PersonId | null;
};

/** What became of a registration, and in the meeting. */
export const settleRegistration = ({ orm }: Db, id: RegistrationId, settled: Partial<Settled>): void =>
  void orm.update(registrations).set(settled).where(eq(registrations.id, id)).run();

/** Nobody sees what its person needed any more. */
export const withdrawRegistration = ({ orm }: Db, id: RegistrationId, at: number): void =>
  void orm
    .update(registrations)
    .set({ ...NO_NEEDS, state: 'withdrawn', reason: '', changedAt: at, version: sql`${registrations.version} + 1` })
    .where(eq(registrations.id, id))
    .run();

/** Takes back what a person has sent and nobody has decided, wherever; answers how many. `at` in ms. */
export const withdrawWaitingOf = ({ orm }: Db, person: PersonId, at: number): number =>
  orm
    .update(registrations)
    .set({ ...NO_NEEDS, state: 'withdrawn', changedAt: at, version: sql`${registrations.version} + 1` })
    .where(and(eq(registrations.person, person), eq(registrations.state, 'waiting')))
    .run().changes;

/** Whether a person's address is of this domain, or of a name below it. */
const isBelow = (domain: string) =>
  sql`(substr(${people.email}, -${domain.length + 1}) = ${`@${domain}`} or substr(${people.email}, -${domain.length + 1}) = ${`.${domain}`})`;

/** By which another one is judged. `domain`: that the person's address is of, with names below it; `since`: a minute ago, ms. */
export function countRegistrations({ orm }: Db, meetingId: MeetingId, person: PersonId, domain: string, since: number) {
  const waits = eq(registrations.state, 'waiting');
  const here = eq(registrations.meetingId, meetingId);
  const counted = (where: ReturnType<typeof and>): number =>
    orm.select({ n: sql<number>`count(*)` }).from(registrations).where(where).get()?.n ?? 0;
  const ofTheDomain = orm
    .select({ n: sql<number>`count(*)` })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.person))
    .where(and(here, waits, isBelow(domain)))
    .get();
  return {
    waiting: counted(and(here, waits)),
    ofTheDomain: ofTheDomain?.n ?? 0,
    inAMinute: counted(and(here, gt(registrations.changedAt, since))),
    ofThePerson: counted(and(eq(registrations.person, person), waits)),
  };
}
