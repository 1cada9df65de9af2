import type { Db } from '../../db/open-database.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import { type CaptionFeeds, createCaptionFeeds } from './caption-feeds.ts';
import { type CaptionLogs, createCaptionLogs } from './caption-logs.ts';
import { createFeeding, type Feeding } from './feeding.ts';

/** What routes and sockets need of the captions. */
export type CaptionsOfHouse = { readonly logs: CaptionLogs; readonly feeds: CaptionFeeds; readonly feeding: Feeding };

export function openCaptions(db: Db, rooms: MeetingRooms, effects: Effects): CaptionsOfHouse {
  const [logs, feeds] = [createCaptionLogs(db), createCaptionFeeds(db, effects)];
  return { logs, feeds, feeding: createFeeding({ logs, feeds, rooms, effects }) };
}
