import { dayAt } from './sitting/day-at.ts';

/** The last day for contributions, `YYYY-MM-DD`, to its end at the place; whether later ones are taken all the same, and marked. */
export type Deadline = { readonly day: string; readonly late: boolean };

/** What decides whether a consultation takes contributions. `closedAt` in ms; null: it is not closed. */
export type Receiving = {
  readonly timeZone: string;
  readonly deadline: Deadline | null;
  readonly closedAt: number | null;
};

/** `late`: taken and marked; `ended`: not since the deadline; `closed`: its secretary has closed the consultation. */
export type Reception = 'open' | 'late' | 'ended' | 'closed';

export function receptionAt({ timeZone, deadline, closedAt }: Receiving, at: number): Reception {
  if (closedAt !== null) return 'closed';
  if (deadline === null || dayAt(timeZone, at) <= deadline.day) return 'open';
  return deadline.late ? 'late' : 'ended';
}
