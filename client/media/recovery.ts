import type { Direction } from '../../shared/protocol/media-messages.ts';

/** A transport's connection, in WebRTC's words. */
export type ConnectionState = 'new' | 'connecting' | 'connected' | 'failed' | 'disconnected' | 'closed';
export type Remedies = {
  /** The same transports over another path: nothing is renegotiated. */
  readonly restartIce: () => void;
  /** Everything again. */
  readonly rejoin: () => void;
  /** The connection that the remedies travel by may be dead as well. */
  readonly doubt: () => void;
};

/** Short gaps end by themselves; a path that stays dead does not. */
const RESTART_AFTER_MS = 1000;
const REJOIN_AFTER_MS = 5000;
/** What fails again and again is left in peace for longer and longer: beginning again costs everybody a second of sound. */
const LONGEST_PEACE_MS = 60_000;
const FORGIVEN_AFTER_MS = 5 * 60_000;

/** Watches one session's transports and applies the mildest remedy that helps. */
export type Recovery = {
  readonly saw: (direction: Direction, state: ConnectionState) => void;
  /** Something could not be sent or received, though the path stands: waiting does not help. */
  readonly failed: () => void;
  /** Another network: the old path is dead before anything has noticed. */
  readonly networkChanged: () => void;
  /** The session is over, and what was seen of it says nothing about the next. */
  readonly close: () => void;
};

export const createRecovery = (remedies: Remedies): Recovery => new OfTransports(remedies);

type Timer = ReturnType<typeof setTimeout>;

class OfTransports implements Recovery {
  readonly #remedies: Remedies;
  readonly #states = new Map<Direction, ConnectionState>();
  #restart: Timer | undefined;
  #rejoin: Timer | undefined;
  #rejoinAfterFailure: Timer | undefined;
  #lastFailure = { at: Number.NEGATIVE_INFINITY, peaceMs: 0 };

  constructor(remedies: Remedies) {
    this.#remedies = remedies;
  }

  readonly saw = (direction: Direction, state: ConnectionState): void => {
    this.#states.set(direction, state);
    if (state === 'failed') {
      this.close();
      this.#remedies.rejoin();
    } else if (this.#isBroken()) this.#worry();
    else this.#calm();
  };

  readonly failed = (): void => {
    if (this.#rejoinAfterFailure) return;
    const at = performance.now();
    const { at: before, peaceMs } = this.#lastFailure;
    const isForgiven = at - before > FORGIVEN_AFTER_MS;
    this.#lastFailure = { at, peaceMs: isForgiven ? REJOIN_AFTER_MS : Math.min(2 * peaceMs, LONGEST_PEACE_MS) };
    this.#rejoinAfterFailure = setTimeout(() => this.#remedies.rejoin(), this.#lastFailure.peaceMs);
  };

  readonly networkChanged = (): void => {
    this.#remedies.doubt();
    this.#remedies.restartIce();
  };

  readonly close = (): void => {
    this.#calm();
    clearTimeout(this.#rejoinAfterFailure);
    this.#rejoinAfterFailure = undefined;
    this.#states.clear();
  };

  #isBroken(): boolean {
    return [...this.#states.values()].some((state) => state === 'disconnected' || state === 'failed');
  }

  #worry(): void {
    this.#remedies.doubt();
    this.#restart ??= setTimeout(() => this.#remedies.restartIce(), RESTART_AFTER_MS);
    this.#rejoin ??= setTimeout(() => this.#remedies.rejoin(), REJOIN_AFTER_MS);
  }

  #calm(): void {
    clearTimeout(this.#restart);
    clearTimeout(this.#rejoin);
    this.#restart = undefined;
    this.#rejoin = undefined;
  }
}
