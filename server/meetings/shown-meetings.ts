import type { Db } from '../../db/open-database.ts';
import { isMeetingShown } from '../../db/papers/taken-down.ts';
import type { MeetingId } from '../../shared/ids.ts';

type Watch = (id: MeetingId, shown: boolean) => void;

/** Which meetings people can find: those whose consultation was taken down have no rooms, for any request. */
export type ShownMeetings = {
  readonly isHidden: (id: MeetingId) => boolean;
  /** Whether people can find a meeting from now on. */
  readonly show: (id: MeetingId, shown: boolean) => void;
  /** Returns how to stop. */
  readonly onShown: (watch: Watch) => () => void;
};

export function createShownMeetings(db: Db): ShownMeetings {
  const hidden = new Map<MeetingId, boolean>();
  const watchers = new Set<Watch>();
  return {
    isHidden(id) {
      const known = hidden.get(id) ?? !isMeetingShown(db, id);
      hidden.set(id, known);
      return known;
    },
    show(id, shown) {
      hidden.set(id, !shown);
      for (const watch of watchers) watch(id, shown);
    },
    onShown(watch) {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}
