import type { RefusalCode } from '../refusals.ts';
import { dayAt } from '../sitting/day-at.ts';
import type { Phase } from '../sitting/sitting.ts';

/** The last day for contributions, `YYYY-MM-DD`, to its end at the place; and whether late ones are taken, and marked as late. */
export type Deadline = { readonly day: string; readonly late: boolean };

/** What decides whether a consultation takes contributions. `closedAt` in ms; null: it is not closed. */
export type Receiving = {
  readonly timeZone: string;
  readonly deadline: Deadline | null;
  readonly closedAt: number | null;
};

/**
 * `late`: taken, and marked as late; `ended`: not taken since the deadline; `closed`: the secretary has closed the consultation.
 */
export type Reception = 'open' | 'late' | 'ended' | 'closed';

/** Whether the secretary takes a late contribution (C8). What waits or is declined is shown to its author and the secretary alone. */
export type Acceptance = 'accepted' | 'waiting' | 'declined';

export function receptionAt({ timeZone, deadline, closedAt }: Receiving, at: number): Reception {
  if (closedAt !== null) return 'closed';
  if (deadline === null || dayAt(timeZone, at) <= deadline.day) return 'open';
  return deadline.late ? 'late' : 'ended';
}

/** Whether the last day is after the day of the meeting, `YYYY-MM-DD`, for which contributions are compiled (C6). */
export const isAfterMeeting = (deadline: Pick<Deadline, 'day'> | null, date: string): boolean =>
  deadline !== null && deadline.day > date;

/** Whether contributions are taken (C3). */
export const acceptsContributions = (reception: Reception): boolean => reception === 'open' || reception === 'late';

type Written = { readonly isOwn: boolean; readonly takenDown: boolean; readonly withdrawnOn: string | null };

/** Why somebody may neither correct nor withdraw a contribution (C4); null: they may. One that waits is theirs until it is decided (C8). */
export function whyNotMend(
  {
    isOwn,
    takenDown,
    withdrawnOn,
    acceptance = 'accepted',
  }: Written & { readonly acceptance?: Acceptance | undefined },
  reception: Reception,
): RefusalCode | null {
  if (!isOwn || takenDown) return 'not-yours';
  if (withdrawnOn !== null) return 'contribution-withdrawn';
  if (acceptance === 'waiting' && reception !== 'closed') return null;
  return reception === 'open' ? null : whyNoContributions(reception);
}

type Late = Omit<Written, 'isOwn' | 'takenDown'> & { readonly acceptance?: Acceptance; readonly takenDown?: boolean };

/** Why the secretary neither accepts nor declines a contribution (C8); null: they may. What was declined can still be accepted. */
export function whyNotDecide({ acceptance = 'accepted', withdrawnOn, takenDown = false }: Late): RefusalCode | null {
  if (takenDown) return 'unknown-contribution';
  if (withdrawnOn !== null) return 'contribution-withdrawn';
  return acceptance === 'accepted' ? 'contribution-decided' : null;
}

export const whyNoContributions = (reception: Exclude<Reception, 'open'>): RefusalCode =>
  reception === 'closed' ? 'consultation-closed' : 'contributions-ended';

/** Whether a consultation can be deleted, and not only closed (C5). */
export const mayDelete = (contributions: number, phases: readonly (Phase | undefined)[]): boolean =>
  contributions === 0 && phases.every((phase) => phase?.state === 'not-open');
