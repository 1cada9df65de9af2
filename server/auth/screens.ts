import type { Db } from '../../db/open-database.ts';
import {
  addScreenLink,
  openScreenLink,
  revokeScreenLink,
  type StoredScreenLink,
  screenLinksBy,
  screenLinksOf,
} from '../../db/screen-links.ts';
import { idOf, type MeetingId, type PersonId, type ScreenLinkId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { hashOf, newSecret } from './secrets.ts';

/** Who may look at the room's screen without signing in: whoever holds a link that has not been revoked. */
export function createScreens(db: Db, effects: Effects) {
  const listeners = new Set<(id: ScreenLinkId) => void>();

  function revoke(meetingId: MeetingId, id: ScreenLinkId): boolean {
    const revoked = revokeScreenLink(db, meetingId, id, effects.now());
    if (revoked) for (const listener of listeners) listener(id);
    return revoked;
  }

  return {
    /** A new link; its key is told once and kept as a hash alone. */
    open(meetingId: MeetingId, madeBy: PersonId): { readonly link: StoredScreenLink; readonly key: string } {
      const key = newSecret();
      const id = idOf<ScreenLinkId>(effects.newId());
      const link = { id, meetingId, madeBy, createdAt: effects.now(), revokedAt: null };
      addScreenLink(db, link, hashOf(key));
      return { link, key };
    },
    find: (key: string): StoredScreenLink | null => openScreenLink(db, hashOf(key)),
    of: (meetingId: MeetingId): readonly StoredScreenLink[] => screenLinksOf(db, meetingId),
    /** False when there was no such link. Screens that are open by it go dark. */
    revoke,
    /** Whoever made them may no longer show anything to anybody. */
    revokeAllOf(person: PersonId): void {
      for (const { id, meetingId } of screenLinksBy(db, person)) revoke(meetingId, id);
    },
    onRevoked(listener: (id: ScreenLinkId) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Screens = ReturnType<typeof createScreens>;
