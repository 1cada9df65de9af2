import type { Rate } from '../limiter.ts';

/**
 * For one connection, whatever is in the packets: far above what a client sends that enters minutes and media at once. And in
 * characters, for packets that are words and have to be parsed: of one person, and of a connection before it is let in.
 */
export type FloodLimits = {
  readonly packets: Rate;
  readonly bytes: Rate;
  readonly words: Rate;
  readonly wordsOfStranger: Rate;
};

/** For one person, however many sessions and sockets they have. Never for an address, because a hall shares one. */
export type Limits = {
  readonly commands: Rate;
  /** Joining and catching up cost the server more than a command. */
  readonly joins: Rate;
  readonly socketsPerPerson: number;
  readonly flood: FloodLimits;
};
export const LIMITS: Limits = {
  commands: { burst: 60, perSecond: 15 },
  joins: { burst: 40, perSecond: 4 },
  socketsPerPerson: 40,
  flood: {
    packets: { burst: 1000, perSecond: 200 },
    bytes: { burst: 16 * 1024 * 1024, perSecond: 8 * 1024 * 1024 },
    words: { burst: 1024 * 1024, perSecond: 64 * 1024 },
    wordsOfStranger: { burst: 4096, perSecond: 512 },
  },
};
