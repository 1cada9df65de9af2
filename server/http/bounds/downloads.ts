import type { FastifyReply } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import { createLimiter } from '../../limiter.ts';
import type { Asking } from '../sessions/who-asks.ts';
import { whenOver } from './when-over.ts';

/** Each may be gigabytes. A hall behind one address is one network (B4). */
const QUARTER_MS = 15 * 60 * 1000;
const OF_A_PERSON = { inAQuarter: { limit: 20, windowMs: QUARTER_MS }, atOnce: 2 };
const OF_A_NETWORK = { inAQuarter: { limit: 400, windowMs: QUARTER_MS }, atOnce: 40 };
/** A poor line brings 128 kbit in a second. */
const PACE = { restMs: 60_000, bytesInMs: 16 };

/** Long downloads: how many in a time, and how many at once. */
export type Downloads = {
  readonly begin: (reply: FastifyReply, by: Asking) => Refusal | null;
  /** The time that so many bytes may take; whoever has not read them then is cut off. */
  readonly allow: (reply: FastifyReply, bytes: number) => void;
};

export function createDownloads(ticks: () => number, pace = PACE): Downloads {
  const ofPeople = createLimiter(OF_A_PERSON.inAQuarter, ticks);
  const ofNetworks = createLimiter(OF_A_NETWORK.inAQuarter, ticks);
  const present = new Map<string, number>();
  function end(whose: string): void {
    const left = (present.get(whose) ?? 0) - 1;
    if (left > 0) present.set(whose, left);
    else present.delete(whose);
  }
  return {
    begin(reply, { whose, isVisitor }) {
      const [begun, { atOnce }] = isVisitor ? [ofNetworks, OF_A_NETWORK] : [ofPeople, OF_A_PERSON];
      if ((present.get(whose) ?? 0) >= atOnce || !begun.take(whose)) return refuse('too-many-messages');
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
