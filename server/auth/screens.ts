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

/** Who may look at the room's screen without signing in: everybody who holds a link that has not been revoked. */
export type Screens = {
  /** A new link; its key is told once, and only its hash is kept. */
  readonly open: (meetingId: MeetingId, madeBy: PersonId) => { readonly link: StoredScreenLink; readonly key: string };
  readonly find: (key: string) => StoredScreenLink | null;
  readonly of: (meetingId: MeetingId) => readonly StoredScreenLink[];
  /** False when there was no such link. Screens that it has opened go dark. */
  readonly revoke: (meetingId: MeetingId, id: ScreenLinkId) => boolean;
  /** Revokes all links of a person who may no longer show anything. */
  readonly revokeAllOf: (person: PersonId) => void;
  /** Returns how to stop. */
  readonly onRevoked: (listener: (id: ScreenLinkId) => void) => () => void;
};

export function createScreens(db: Db, effects: Effects): Screens {
  const listeners = new Set<(id: ScreenLinkId) => void>();

  function revoke(meetingId: MeetingId, id: ScreenLinkId): boolean {
    const revoked = revokeScreenLink(db, meetingId, id, effects.now());
    if (revoked) for (const listener of listeners) listener(id);
    return revoked;
  }

  return {
    open(meetingId, madeBy) {
      const key = newSecret();
      const id = idOf<ScreenLinkId>(effects.newId());
      const link = { id, meetingId, madeBy, createdAt: effects.now(), revokedAt: null };
      addScreenLink(db, link, hashOf(key));
      return { link, key };
    },
    find: (key) => openScreenLink(db, hashOf(key)),
    of: (meetingId) => screenLinksOf(db, meetingId),
    revoke,
    revokeAllOf(person) {
      for (const { id, meetingId } of screenLinksBy(db, person)) revoke(meetingId, id);
    },
    onRevoked(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
