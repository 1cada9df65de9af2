import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MeetingId, PersonId, ScreenLinkId } from '../shared/ids.ts';
import type { Db } from './open-database.ts';
import { screenLinks } from './tables/screen-links.ts';

/** A link that shows the room's screen of one meeting without signing in, until it is revoked. Times in ms. */
export type StoredScreenLink = {
  readonly id: ScreenLinkId;
  readonly meetingId: MeetingId;
  readonly madeBy: PersonId;
  readonly createdAt: number;
  readonly revokedAt: number | null;
};

const columns = {
  id: screenLinks.id,
  meetingId: screenLinks.meetingId,
  madeBy: screenLinks.madeBy,
  createdAt: screenLinks.createdAt,
  revokedAt: screenLinks.revokedAt,
};

/** `keyHash`: the SHA-256 of what the link holds. */
export const addScreenLink = ({ orm }: Db, link: StoredScreenLink, keyHash: string): void =>
  void orm
    .insert(screenLinks)
    .values({ ...link, keyHash })
    .run();

/** Null when there is no such link, or when it has ended. */
export const openScreenLink = ({ orm }: Db, keyHash: string): StoredScreenLink | null =>
  orm
    .select(columns)
    .from(screenLinks)
    .where(and(eq(screenLinks.keyHash, keyHash), isNull(screenLinks.revokedAt)))
    .get() ?? null;

/** Links that still open the screen, the newest first. */
export const screenLinksOf = ({ orm }: Db, meetingId: MeetingId): readonly StoredScreenLink[] =>
  orm
    .select(columns)
    .from(screenLinks)
    .where(and(eq(screenLinks.meetingId, meetingId), isNull(screenLinks.revokedAt)))
    .orderBy(desc(screenLinks.createdAt))
    .all();

/** The links that somebody has made, for any meeting, and that are not revoked. */
export const screenLinksBy = ({ orm }: Db, person: PersonId): readonly StoredScreenLink[] =>
  orm
    .select(columns)
    .from(screenLinks)
    .where(and(eq(screenLinks.madeBy, person), isNull(screenLinks.revokedAt)))
    .all();

/** False when there was nothing to revoke. */
export const revokeScreenLink = ({ orm }: Db, meetingId: MeetingId, id: ScreenLinkId, at: number): boolean =>
  orm
    .update(screenLinks)
    .set({ revokedAt: at })
    .where(and(eq(screenLinks.meetingId, meetingId), eq(screenLinks.id, id), isNull(screenLinks.revokedAt)))
    .run().changes === 1;
