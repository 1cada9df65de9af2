/** An estimate is replaced by a worse one when it is this old, ms. */
const STALE_MS = 5 * 60_000;
/** What arrives later than this by this clock was long on its way, or the server's time has been moved back, ms. */
const LATE_MS = 1000;
/** Which of the two is asked at most so often, ms. */
const ASKED_EVERY_MS = 60_000;

type Estimate = { readonly offset: number; readonly roundTrip: number; readonly at: number };

/**
 * The server's time, from exchanges with it and a clock that only counts: the date of this device may be wrong by any
 * amount, or be changed, without effect. Off by at most half of the shortest round trip seen.
 * `ticks`: ms from any start, as `performance.now`.
 */
export function createServerClock(ticks: () => number = () => performance.now()) {
  let best: Estimate | null = null;
  let asked = Number.NEGATIVE_INFINITY;

  return {
    /** Milliseconds since 1970 UTC; this device's own guess until the server has first answered. */
    now: (): number => (best ? ticks() + best.offset : Date.now()),

    /** An exchange: left at `sent`, came back at `received` (both in ticks); the server's answer said `at`. */
    exchanged(sent: number, received: number, at: number): void {
      const roundTrip = received - sent;
      const better = !best || roundTrip <= best.roundTrip || received - best.at > STALE_MS;
      if (better) best = { offset: at - (sent + received) / 2, roundTrip, at: received };
      // However long it took, the server's time lay between these two.
      else if (best) best = { ...best, offset: Math.min(at - sent, Math.max(at - received, best.offset)) };
    },

    /** Whether it is time for an exchange, since something that left the server at `at` seems to have arrived late. */
    isInDoubt(at: number): boolean {
      if (!best || ticks() + best.offset - at <= LATE_MS + best.roundTrip || ticks() - asked < ASKED_EVERY_MS)
        return false;
      asked = ticks();
      return true;
    },

    /** Something that left the server at `at` has arrived: it cannot be earlier than that. Corrects after a device has slept. */
    atLeast(at: number): void {
      const behind = best ? at - (ticks() + best.offset) : 0;
      if (best && behind > 0) best = { ...best, offset: best.offset + behind };
    },

    /** Another life of the server may have another clock. */
    forget(): void {
      best = null;
    },

    /** How good the estimate is: the round trip that it rests on, ms. */
    roundTrip: (): number => best?.roundTrip ?? Number.POSITIVE_INFINITY,
  };
}

export type ServerClock = ReturnType<typeof createServerClock>;
