/** An estimate that is this old, ms, is replaced even by a worse one. */
const STALE_MS = 5 * 60_000;
/** What arrives later than this by this clock, ms, was long on its way, or the server's time has been moved back. */
const LATE_MS = 1000;
/** Which of the two is asked at most so often, ms. */
const ASKED_EVERY_MS = 60_000;

type Estimate = { readonly offset: number; readonly roundTrip: number; readonly at: number };

/**
 * The server's time, from exchanges with it and a clock that only counts: the date of this device may be wrong by any
 * amount, or be changed, without effect. Off by at most half of the shortest round trip seen.
 */
export type ServerClock = {
  /** Milliseconds since 1970 UTC; this device's own guess until the server has first answered. */
  readonly now: () => number;
  /** An exchange: left at `sent`, came back at `received` (both in ticks); the server's answer said `at`. */
  readonly exchanged: (sent: number, received: number, at: number) => void;
  /** Whether it is time for an exchange, because something that left the server at `at` seems to have arrived late. */
  readonly isInDoubt: (at: number) => boolean;
  /** Something that left the server at `at` has arrived: it cannot be earlier than that. Corrects after a device has slept. */
  readonly atLeast: (at: number) => void;
  /** After a restart the server may have another clock. */
  readonly forget: () => void;
  /** How good the estimate is: the round trip that it rests on, ms. */
  readonly roundTrip: () => number;
};

/** `ticks`: ms from any start, as `performance.now`. */
export function createServerClock(ticks: () => number = () => performance.now()): ServerClock {
  let best: Estimate | null = null;
  let asked = Number.NEGATIVE_INFINITY;

  return {
    now: () => (best ? ticks() + best.offset : Date.now()),

    exchanged(sent, received, at): void {
      const roundTrip = received - sent;
      const better = !best || roundTrip <= best.roundTrip || received - best.at > STALE_MS;
      if (better) best = { offset: at - (sent + received) / 2, roundTrip, at: received };
      // However long it took, the server's time lay between these two.
      else if (best) best = { ...best, offset: Math.min(at - sent, Math.max(at - received, best.offset)) };
    },

    isInDoubt(at): boolean {
      if (!best || ticks() + best.offset - at <= LATE_MS + best.roundTrip || ticks() - asked < ASKED_EVERY_MS)
        return false;
      asked = ticks();
      return true;
    },

    atLeast(at): void {
      const behind = best ? at - (ticks() + best.offset) : 0;
      if (best && behind > 0) best = { ...best, offset: best.offset + behind };
    },

    forget(): void {
      best = null;
    },

    roundTrip: () => best?.roundTrip ?? Number.POSITIVE_INFINITY,
  };
}
