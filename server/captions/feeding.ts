import type { StoredCaptionFeed } from '../../db/captions/caption-feeds.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { captionLanguage } from '../../shared/captions/caption-language.ts';
import { lastNumber } from '../../shared/captions/captions.ts';
import { inLines } from '../../shared/captions/in-lines.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Effects } from '../effects.ts';
import { createLimiter, type Rate } from '../limiter.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { CaptionFeeds } from './caption-feeds.ts';
import { type CaptionLogs, idOfSent } from './caption-logs.ts';

/** Of one feed: some programs send each word by itself, and all that was not taken while the line was gone at once. */
const RATE: Rate = { burst: 120, perSecond: 10 };
/** Higher numbers than any program counts to. */
export const NUMBER_MAX = 1_000_000_000;

/** `language`: a tag; empty: that of the feed. */
export type Line = { readonly number: number; readonly language: string; readonly text: string };
type Later<T> = T | Promise<T>;
export type FeedHeld = StoredCaptionFeed;
/** What programs of captioners send, by whatever way. Each call is answered with a number. */
export type Feeding = {
  /** On disk when it is answered. */
  readonly take: (feed: StoredCaptionFeed, line: Line) => Later<number | Refusal>;
  /** The last number that was taken; `language` empty: in any. */
  readonly last: (feed: StoredCaptionFeed, language: string) => Later<number | Refusal>;
  /** Refuses `unknown-caption-feed`. */
  readonly feedOf: (token: string, meetingId: MeetingId) => StoredCaptionFeed | Refusal;
};

type Deps = {
  readonly feeds: CaptionFeeds;
  readonly logs: CaptionLogs;
  readonly rooms: Pick<MeetingRooms, 'get'>;
  readonly effects: Pick<Effects, 'ticks'>;
};

export function createFeeding({ feeds, logs, rooms, effects }: Deps): Feeding {
  const limit = createLimiter(RATE, effects.ticks);

  function take(feed: StoredCaptionFeed, { number, language: tag, text: said }: Line): Later<number | Refusal> {
    if (!limit.take(feed.id)) return refuse('too-many-messages');
    const language = captionLanguage(tag || feed.language);
    const room = rooms.get(feed.meetingId);
    if (language === null || !isNumber(number)) return refuse('bad-message');
    if (!room) return refuse('unknown-meeting');
    const text = inLines(said);
    // Programs end a paragraph with a line that has no words.
    if (text === '' && said !== '') return number;
    const { machine, id } = feed;
    const command = { type: 'captions.feed', language, text, machine, sent: { feed: id, number } } as const;
    return logs.whenHeld(room.id, () => {
      const record = logs.execute(room, command, { id: idOfSent(command), by: SYSTEM });
      return isRefusal(record) ? record : number;
    });
  }

  return {
    take,
    last(feed, tag) {
      const language = tag === '' ? null : captionLanguage(tag);
      if (tag !== '' && language === null) return refuse('bad-message');
      return logs.whenHeld(feed.meetingId, (captions) => lastNumber(captions, feed.id, language));
    },
    feedOf: (token, meetingId) => feeds.find(token, meetingId) ?? refuse('unknown-caption-feed'),
  };
}

const isNumber = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= NUMBER_MAX;
