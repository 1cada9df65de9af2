import type { Meeting } from '../../meeting.ts';
import { goesOn, type Holding } from '../floor.ts';
import { speakingOrder } from '../order/speaking-order.ts';
import { type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { spokenMs } from '../shares/turns.ts';
import { elapsed } from './countdown.ts';
import { secondsFor } from './speaking-time.ts';

/** An estimate in ms, both ends included. */
export type Range = { readonly from: number; readonly to: number };

/** The least and the most part of the given time that speakers use. */
type Pace = { readonly from: number; readonly to: number };

/** Before anybody has spoken: between half of the given time and all of it. */
const PACE_AT_FIRST: Pace = { from: 0.5, to: 1 };

/**
 * How long a request still has to wait (F10): the rest of the present turn, and the turns before it; between the time given and the
 * part of it that speakers have used on average so far. Null when it does not wait. `at`: server time, ms.
 */
export function waitingTime(meeting: Meeting, request: FloorRequest, at: number): Range | null {
  const order = speakingOrder(meeting, request.agendaItemId);
  const place = order.findIndex((placed) => placed.request.id === request.id);
  if (place < 0) return null;
  const pace = paceOf(meeting);
  const before = order.slice(0, place).reduce((ms, placed) => ms + secondsFor(meeting, placed.request) * 1000, 0);
  const now = leftOfTurn(meeting.floor.holder, pace, at);
  return { from: now.from + before * pace.from, to: now.to + before * pace.to };
}

function paceOf({ floor }: Meeting): Pace {
  const counted = floor.interventions.filter(
    ({ kind, ended, absent }) => !hasPriority(kind) && !goesOn(ended) && !absent,
  );
  const given = counted.reduce((ms, { seconds }) => ms + seconds * 1000, 0);
  if (given === 0) return PACE_AT_FIRST;
  const used = counted.reduce((ms, turn) => ms + spokenMs(turn), 0) / given;
  return { from: Math.min(1, used), to: Math.max(1, used) };
}

function leftOfTurn(holder: Holding | null, pace: Pace, at: number): Range {
  if (holder === null) return { from: 0, to: 0 };
  const left = (part: number) => Math.max(0, holder.seconds * 1000 * part - elapsed(holder, at));
  return { from: left(pace.from), to: left(pace.to) };
}
