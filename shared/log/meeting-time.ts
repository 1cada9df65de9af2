import type { Meeting } from '../meeting.ts';

/** The server's time at a moment: `at` in ms since 1970 UTC, `ticks` in ms of a clock that only counts. */
export type Reading = { readonly at: number; readonly ticks: number };
/** What the server's two clocks say. Others can set the wall clock, forward or back, at any moment. */
export type Clocks = { readonly wall: number; readonly ticks: number };

/** Where somebody waits, the time moves towards the wall clock by this part of what has passed. */
const GENTLY = 1 / 100;
/** After so long without a record, ms, nothing is open that has to be done within a time: no undoing, no command on its way. */
const STILL_MS = 120_000;

const isWaitedFor = ({ floor }: Meeting): boolean =>
  floor.holder !== null || Object.values(floor.lists).some(({ waiting }) => waiting.length > 0);

/** How far the time may be moved; no turn or wait may seem longer or shorter for it. */
function roomToMove(meeting: Meeting, passed: number): number {
  if (meeting.floor.holder !== null) return 0;
  return passed >= STILL_MS && !isWaitedFor(meeting) ? Number.POSITIVE_INFINITY : passed * GENTLY;
}

/** The time of the meeting now: since the last record it goes on as a clock that only counts (L6). */
export const timeSince = (last: Reading, ticks: number): number =>
  Math.round(last.at + Math.max(0, ticks - last.ticks));

/** The time of a record that is made now: never before that of the last one, and on its way to the wall clock (L6). */
export function timeOfRecord(meeting: Meeting, last: Reading, { wall, ticks }: Clocks): number {
  const passed = Math.max(0, ticks - last.ticks);
  const steady = timeSince(last, ticks);
  const room = roomToMove(meeting, passed);
  return Math.max(last.at, Math.round(steady + Math.min(room, Math.max(-room, wall - steady))));
}
