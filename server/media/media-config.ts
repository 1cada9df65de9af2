import type { IceServer } from '../../shared/protocol/media-frames.ts';

/** What the environment says about sound and picture; read once, in server/config.ts. */
export type MediaConfig = {
  /** Address to listen on. */
  readonly host: string;
  /** UDP and TCP port of the first worker, the next one's is one higher; 0: any free port. */
  readonly port: number;
  /** The addresses and names at which browsers reach it; none: the one listened on. */
  readonly announced: readonly string[];
  readonly workers: number;
  /** Path of mediasoup's worker; null: where the environment or the package has it. */
  readonly workerBin: string | null;
  readonly iceServers: readonly IceServer[];
  /** The secret shared with the TURN server; null: credentials are as in `iceServers`. */
  readonly turnSecret: string | null;
};
