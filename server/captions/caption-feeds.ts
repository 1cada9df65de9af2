import {
  addCaptionFeed,
  captionFeedsOf,
  openCaptionFeed,
  revokeCaptionFeed,
  type StoredCaptionFeed,
} from '../../db/captions/caption-feeds.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { type CaptionFeedId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import type { NewCaptionFeed } from '../../shared/protocol/http/meetings/captions.ts';
import { hashOf, newSecret } from '../auth/secrets.ts';
import type { Effects } from '../effects.ts';

/** A meeting has six languages, and each may have a few programs. */
const FEEDS_MAX = 30;

type Made = { readonly feed: StoredCaptionFeed; readonly token: string };
/** Which programs may write captions: those that have a token which was not revoked. */
export type CaptionFeeds = {
  /** The token is told once, and only its hash is kept. */
  readonly open: (meetingId: MeetingId, madeBy: PersonId, wanted: NewCaptionFeed) => Made | Refusal;
  /** Null: there is no such token for this meeting. */
  readonly find: (token: string, meetingId: MeetingId) => StoredCaptionFeed | null;
  readonly of: (meetingId: MeetingId) => readonly StoredCaptionFeed[];
  /** False when there was no such feed. */
  readonly revoke: (meetingId: MeetingId, id: CaptionFeedId) => boolean;
};

export function createCaptionFeeds(db: Db, effects: Pick<Effects, 'now' | 'newId'>): CaptionFeeds {
  return {
    open(meetingId, madeBy, wanted) {
      if (captionFeedsOf(db, meetingId).length >= FEEDS_MAX) return refuse('quota-of-meeting');
      const token = newSecret();
      const id = idOf<CaptionFeedId>(effects.newId());
      const feed = { id, meetingId, madeBy, createdAt: effects.now(), ...wanted };
      addCaptionFeed(db, feed, hashOf(token));
      return { feed, token };
    },
    find(token, meetingId) {
      const feed = openCaptionFeed(db, hashOf(token));
      return feed?.meetingId === meetingId ? feed : null;
    },
    of: (meetingId) => captionFeedsOf(db, meetingId),
    revoke: (meetingId, id) => revokeCaptionFeed(db, meetingId, id, effects.now()),
  };
}
