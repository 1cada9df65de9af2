import { and, desc, eq, isNull } from 'drizzle-orm';
import type { CaptionFeedId, MeetingId, PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { captionFeeds } from '../tables/captions.ts';

/** A program that may write captions of one meeting, until that is revoked. Times in ms. */
export type StoredCaptionFeed = {
  readonly id: CaptionFeedId;
  readonly meetingId: MeetingId;
  readonly name: string;
  readonly language: string;
  readonly machine: boolean;
  readonly madeBy: PersonId;
  readonly createdAt: number;
};

const columns = {
  id: captionFeeds.id,
  meetingId: captionFeeds.meetingId,
  name: captionFeeds.name,
  language: captionFeeds.language,
  machine: captionFeeds.machine,
  madeBy: captionFeeds.madeBy,
  createdAt: captionFeeds.createdAt,
};

/** `tokenHash`: the SHA-256 of what its address holds. */
export const addCaptionFeed = ({ orm }: Db, feed: StoredCaptionFeed, tokenHash: string): void =>
  void orm
    .insert(captionFeeds)
    .values({ ...feed, tokenHash })
    .run();

/** Null when there is no such feed, or when it was revoked. */
export const openCaptionFeed = ({ orm }: Db, tokenHash: string): StoredCaptionFeed | null =>
  orm
    .select(columns)
    .from(captionFeeds)
    .where(and(eq(captionFeeds.tokenHash, tokenHash), isNull(captionFeeds.revokedAt)))
    .get() ?? null;

/** Feeds that are not revoked, the newest first. */
export const captionFeedsOf = ({ orm }: Db, meetingId: MeetingId): readonly StoredCaptionFeed[] =>
  orm
    .select(columns)
    .from(captionFeeds)
    .where(and(eq(captionFeeds.meetingId, meetingId), isNull(captionFeeds.revokedAt)))
    .orderBy(desc(captionFeeds.createdAt))
    .all();

/** False when there was nothing to revoke. */
export const revokeCaptionFeed = ({ orm }: Db, meetingId: MeetingId, id: CaptionFeedId, at: number): boolean =>
  orm
    .update(captionFeeds)
    .set({ revokedAt: at })
    .where(and(eq(captionFeeds.meetingId, meetingId), eq(captionFeeds.id, id), isNull(captionFeeds.revokedAt)))
    .run().changes === 1;
