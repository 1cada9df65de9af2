import type { Mode } from '../attendance/attendance.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { modeOf } from './beneficiary.ts';
import { heldRequest, type Intervention } from './floor.ts';
import { type FloorRequest, hasPriority } from './floor-request.ts';

/** A turn, ended or going on, as speaking orders look back on it. `spokenMs` of the turn that goes on is the time given. */
export type Turn = { readonly request: FloorRequest; readonly mode: Mode; readonly spokenMs: number };

/** Speaking time in ms, without the meeting's suspensions. */
export const spokenMs = ({ from, to, stoppedMs }: Pick<Intervention, 'from' | 'to' | 'stoppedMs'>): number =>
  Math.max(0, to - from - stoppedMs);

/** The turns of the meeting in order, without points of order and rights of reply, which do not count (F3). */
export function countedTurns(meeting: Meeting): readonly Turn[] {
  const { requests, interventions, holder } = meeting.floor;
  const past = interventions.flatMap((turn) => {
    const request = requests[turn.requestId];
    return request === undefined ? [] : [{ request, mode: turn.mode, spokenMs: spokenMs(turn) }];
  });
  const speaking = heldRequest(meeting.floor);
  const now =
    holder === null || speaking === undefined
      ? []
      : [{ request: speaking, mode: modeOf(meeting, speaking.beneficiary), spokenMs: holder.seconds * 1000 }];
  return [...past, ...now].filter(({ request }) => !hasPriority(request.kind));
}

export const turnsOn = (turns: readonly Turn[], agendaItemId: AgendaItemId): readonly Turn[] =>
  turns.filter(({ request }) => request.agendaItemId === agendaItemId);
