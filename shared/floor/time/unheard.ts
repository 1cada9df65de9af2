/**
 * How long a speaker has not been heard in a turn: ms until now, or until `since`, the moment of the meeting's clock from which
 * they are not heard.
 */
export type Unheard = { readonly ms: number; readonly since: number | null };

export const ALL_HEARD: Unheard = { ms: 0, since: null };
/** Shorter gaps are part of speaking from afar. */
const WORTH_SAYING_MS = 5000;

const unheardBy = ({ ms, since }: Unheard, now: number): number => ms + (since === null ? 0 : now - since);

export const unheardAfter = (before: Unheard, isHeard: boolean, now: number): Unheard => ({
  ms: unheardBy(before, now),
  since: isHeard ? null : now,
});

/** Whole seconds that the chair may give back; 0: too few to matter. */
export const secondsUnheard = (unheard: Unheard, now: number): number => {
  const ms = unheardBy(unheard, now);
  return ms < WORTH_SAYING_MS ? 0 : Math.round(ms / 1000);
};
