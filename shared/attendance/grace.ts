const HOUR_MS = 60 * 60 * 1000;

/** After so many absences within an hour, somebody is waited for so many times as long. */
const STEPS = [
  { absences: 12, times: 60 },
  { absences: 6, times: 12 },
  { absences: 3, times: 3 },
] as const;

/** Those of these moments, in order, that still count: each absence does for an hour. */
export const absencesThatCount = (moments: readonly number[], now: number): readonly number[] =>
  moments.filter((moment) => now - moment < HOUR_MS);

/**
 * How long somebody without a connection is waited for before they are away (A8), ms. `first`: how long at first; `absences`: when they
 * were away already.
 */
export function graceAfter(first: number, absences: readonly number[], now: number): number {
  const counted = absencesThatCount(absences, now).length;
  return first * (STEPS.find(({ absences: many }) => counted >= many)?.times ?? 1);
}
