/** What a channel needs of a socket of socket.io. */
export type ChannelSocket = {
  readonly connected: boolean;
  /** Whether it comes back by itself. */
  readonly active: boolean;
  readonly io: { readonly engine: { close(): unknown } };
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (...values: never[]) => void): unknown;
  removeAllListeners(): unknown;
  emit(event: string, message: unknown): unknown;
  timeout(ms: number): { emit(event: string, ...values: unknown[]): unknown };
};

/** After so long without an answer, ms, the connection is dead, whatever its state says. */
const ANSWERED_WITHIN_MS = 10_000;
/** A long message, or a long answer, also takes its time on a line of 32 kbit/s. */
const BYTES_PER_MS = 4;
export const answeredWithin = (bytes: number): number => ANSWERED_WITHIN_MS + bytes / BYTES_PER_MS;
