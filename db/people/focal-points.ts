import { and, asc, eq } from 'drizzle-orm';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import { plainWords } from '../../shared/languages/plain-words.ts';
import type { Entity } from '../../shared/registration/registration.ts';
import { ALWAYS, type Terms } from '../../shared/registration/terms.ts';
import type { Db } from '../open-database.ts';
import { focalPoints, registrationTerms } from '../tables/registrations.ts';

/** Who may decide for an entity. `email`: of the account that has verified it, in lower case. */
export type FocalPoint = Entity & { readonly email: string };

const columns = {
  email: focalPoints.email,
  organisation: focalPoints.organisation,
  country: focalPoints.country,
};
const which = (meetingId: MeetingId, email: string) =>
  and(eq(focalPoints.meetingId, meetingId), eq(focalPoints.email, email));

export const focalPointsOf = ({ orm }: Db, meetingId: MeetingId): readonly FocalPoint[] =>
  orm
    .select(columns)
    .from(focalPoints)
    .where(eq(focalPoints.meetingId, meetingId))
    .orderBy(asc(focalPoints.organisation), asc(focalPoints.email))
    .all();

/** Those who decide about people of this organisation, whatever the country of their right. */
export const focalPointsFor = ({ orm }: Db, meetingId: MeetingId, organisation: string): readonly FocalPoint[] =>
  orm
    .select(columns)
    .from(focalPoints)
    .where(and(eq(focalPoints.meetingId, meetingId), eq(focalPoints.plainOrganisation, plainWords(organisation))))
    .all();

export const focalPoint = ({ orm }: Db, meetingId: MeetingId, email: string): FocalPoint | null =>
  orm.select(columns).from(focalPoints).where(which(meetingId, email)).get() ?? null;

/** An address has the right for one entity of a meeting: the last that was named. `at` in ms. */
export const giveFocalPoint = (
  { orm }: Db,
  meetingId: MeetingId,
  { email, ...entity }: FocalPoint,
  givenBy: PersonId,
  at: number,
): void => {
  const plainOrganisation = plainWords(entity.organisation);
  const given = { ...entity, plainOrganisation, givenBy, givenAt: at };
  orm
    .insert(focalPoints)
    .values({ ...given, meetingId, email })
    .onConflictDoUpdate({ target: [focalPoints.meetingId, focalPoints.email], set: given })
    .run();
};

/** False when there was none. */
export const endFocalPoint = ({ orm }: Db, meetingId: MeetingId, email: string): boolean =>
  orm.delete(focalPoints).where(which(meetingId, email)).run().changes === 1;

export const termsOf = ({ orm }: Db, meetingId: MeetingId): Terms =>
  orm
    .select({ opens: registrationTerms.opens, closes: registrationTerms.closes })
    .from(registrationTerms)
    .where(eq(registrationTerms.meetingId, meetingId))
    .get() ?? ALWAYS;

export const setTerms = ({ orm }: Db, meetingId: MeetingId, terms: Terms): void =>
  void orm
    .insert(registrationTerms)
    .values({ meetingId, ...terms })
    .onConflictDoUpdate({ target: registrationTerms.meetingId, set: terms })
    .run();
