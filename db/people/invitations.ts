import { and, desc, eq, gt, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Role } from '../../shared/actor.ts';
import type { InvitationId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { Db } from '../open-database.ts';
import { invitations } from '../tables/invitations.ts';

/** An invitation to a meeting in a role. `email` is empty when it is for anybody who holds the link. `expiresAt` in ms. */
export type StoredInvitation = {
  readonly id: InvitationId;
  readonly meetingId: MeetingId;
  readonly role: Role;
  readonly email: string;
  /** In which it was written. */
  readonly language: Language;
  readonly invitedBy: PersonId;
  readonly expiresAt: number;
  readonly acceptedBy: PersonId | null;
  readonly revokedAt: number | null;
};

/** `tokenHash`: the SHA-256 of what the link holds. `at` in ms. */
export function addInvitation({ orm }: Db, invitation: StoredInvitation, tokenHash: string, at: number): void {
  orm
    .insert(invitations)
    .values({ ...invitation, tokenHash, createdAt: at })
    .run();
}

export const invitationByTokenHash = ({ orm }: Db, tokenHash: string): StoredInvitation | null =>
  orm.select(columns).from(invitations).where(eq(invitations.tokenHash, tokenHash)).get() ?? null;

/** The newest first. */
export const invitationsTo = ({ orm }: Db, meetingId: MeetingId): readonly StoredInvitation[] =>
  orm
    .select(columns)
    .from(invitations)
    .where(eq(invitations.meetingId, meetingId))
    .orderBy(desc(invitations.createdAt))
    .all();

/** Invitations to an address that were accepted, or still can be. `at` in ms. */
export const invitationsByMail = ({ orm }: Db, meetingId: MeetingId, at: number): readonly StoredInvitation[] =>
  orm
    .select(columns)
    .from(invitations)
    .where(
      and(
        eq(invitations.meetingId, meetingId),
        ne(invitations.email, ''),
        or(isNotNull(invitations.acceptedBy), and(isWaiting(), gt(invitations.expiresAt, at))),
      ),
    )
    .all();

/** Takes an invitation for one person; false when somebody has taken or revoked it already. */
export const takeInvitation = ({ orm }: Db, id: InvitationId, person: PersonId): boolean =>
  orm
    .update(invitations)
    .set({ acceptedBy: person })
    .where(and(eq(invitations.id, id), isWaiting()))
    .run().changes === 1;

/** False when there was nothing to revoke: no such invitation to this meeting, or it was accepted or revoked before. `at` in ms. */
export const revokeInvitation = ({ orm }: Db, meetingId: MeetingId, id: InvitationId, at: number): boolean =>
  orm
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.id, id), eq(invitations.meetingId, meetingId), isWaiting()))
    .run().changes === 1;

/** All invitations to this meeting that nobody has accepted. `at` in ms. */
export const revokeInvitationsTo = ({ orm }: Db, meetingId: MeetingId, at: number): void =>
  void orm
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.meetingId, meetingId), isWaiting()))
    .run();

/** All invitations that this person has made and nobody has accepted. */
export const revokeInvitationsBy = ({ orm }: Db, person: PersonId, at: number): void =>
  void orm
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.invitedBy, person), isWaiting()))
    .run();

/** Whether somebody has taken it. */
export const isTaken = ({ orm }: Db, id: InvitationId): boolean =>
  orm
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.id, id), isNotNull(invitations.acceptedBy)))
    .get() !== undefined;

const isWaiting = () => and(isNull(invitations.acceptedBy), isNull(invitations.revokedAt));

const columns = {
  id: invitations.id,
  meetingId: invitations.meetingId,
  role: invitations.role,
  email: invitations.email,
  language: invitations.language,
  invitedBy: invitations.invitedBy,
  expiresAt: invitations.expiresAt,
  acceptedBy: invitations.acceptedBy,
  revokedAt: invitations.revokedAt,
};
