import type { AgendaItem } from '../../agenda/agenda.ts';
import { timeTaken } from '../../agenda/time-taken.ts';
import type { AgendaItemId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { listOf } from '../floor.ts';
import { SPEAKING_TIME } from '../time/speaking-time.ts';

/**
 * The speaking time, whole seconds, with which everybody on the list is heard in the rest of the time for the item (F11). Null when
 * nobody waits, or no time is left. `at`: server time, ms.
 */
export function fairShare(meeting: Meeting, itemId: AgendaItemId, at: number): number | null {
  const item = meeting.agenda.items.find(({ id }) => id === itemId);
  const requests = listOf(meeting.floor, itemId).waiting.length;
  const left = item === undefined ? 0 : timeLeft(meeting, item, at);
  if (requests === 0 || left <= 0) return null;
  const seconds = Math.floor(left / 1000 / requests);
  return Math.min(SPEAKING_TIME.max, Math.max(SPEAKING_TIME.min, seconds));
}

/** The rest of the time allotted to an item, ms; below zero when it has overrun. */
const timeLeft = (meeting: Meeting, item: AgendaItem, at: number): number =>
  item.minutes * 60_000 - timeTaken(meeting, item, at);
