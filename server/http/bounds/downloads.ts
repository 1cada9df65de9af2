import type { FastifyReply } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import { createLimiter } from '../../limiter.ts';
import { whenOver } from './when-over.ts';

/** Of one person, or one network: each may be gigabytes. */
const IN_A_QUARTER = { limit: 20, windowMs: 15 * 60 * 1000 };
const AT_ONCE = 2;
/** A poor line brings 128 kbit in a second. */
const PACE = { restMs: 60_000, bytesInMs: 16 };

/** Long downloads: how many in a time, and how many at once. */
export type Downloads = {
  readonly begin: (reply: FastifyReply, whose: string) => Refusal | null;
  /** The time that so many bytes may take; whoever has not read them then is cut off. */
  readonly allow: (reply: FastifyReply, bytes: number) => void;
};

export function createDownloads(ticks: () => number, pace = PACE): Downloads {
  const begun = createLimiter(IN_A_QUARTER, ticks);
  const present = new Map<string, number>();
  function end(whose: string): void {
    const left = (present.get(whose) ?? 0) - 1;
    if (left > 0) present.set(whose, left);
    else present.delete(whose);
  }
  return {
    begin(reply, whose) {
      if ((present.get(whose) ?? 0) >= AT_ONCE || !begun.take(whose)) return refuse('too-many-messages');
      present.set(whose, (present.get(whose) ?? 0) + 1);
      whenOver(reply, () => end(whose));
      return null;
    },
    allow(reply, bytes) {
      const timer = setTimeout(() => reply.raw.destroy(), pace.restMs + bytes / pace.bytesInMs);
      timer.unref();
      whenOver(reply, () => clearTimeout(timer));
    },
  };
}
