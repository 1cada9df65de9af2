import type { IceServer } from '../../shared/protocol/media-frames.ts';

/** What the environment says about sound and picture; read once, in server/config.ts. */
export type MediaConfig = {
  /** Address to listen on. */
  readonly host: string;
  /** UDP and TCP port of the first worker; each further worker has the next one; 0: any free port. */
  readonly port: number;
  /** The addresses and names at which browsers reach it; none: the address listened on. */
  readonly announced: readonly string[];
  readonly workers: number;
  /** Path of mediasoup's worker; null: the one that the environment or the package has. */
  readonly workerBin: string | null;
  readonly iceServers: readonly IceServer[];
  /** The secret shared with the TURN server; null: credentials are as in `iceServers`. */
  readonly turnSecret: string | null;
};
