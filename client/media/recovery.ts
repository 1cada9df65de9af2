import type { Direction } from '../../shared/protocol/media-messages.ts';

/** A transport's connection, in WebRTC's words. */
export type ConnectionState = 'new' | 'connecting' | 'connected' | 'failed' | 'disconnected' | 'closed';
export type Remedies = {
  /** The same transports over another path: nothing is renegotiated. */
  readonly restartIce: () => void;
  /** Everything again. */
  readonly rejoin: () => void;
  /** The line that the remedies travel by may be dead as well. */
  readonly doubt: () => void;
};

/** Short gaps mend themselves; a path that stays dead does not. */
const RESTART_AFTER_MS = 1000;
const REJOIN_AFTER_MS = 5000;
/** What stumbles again and again is left in peace for longer and longer: beginning again costs everybody a second of sound. */
const LONGEST_PEACE_MS = 60_000;
const FORGIVEN_AFTER_MS = 5 * 60_000;

/** Watches one session's transports and applies the mildest remedy that helps. */
export function createRecovery(remedies: Remedies) {
  const states = new Map<Direction, ConnectionState>();
  let restart: ReturnType<typeof setTimeout> | undefined;
  let rejoin: ReturnType<typeof setTimeout> | undefined;
  let anew: ReturnType<typeof setTimeout> | undefined;
  let stumbled = { at: Number.NEGATIVE_INFINITY, peaceMs: 0 };

  const isBroken = () => [...states.values()].some((state) => state === 'disconnected' || state === 'failed');
  function calm(): void {
    clearTimeout(restart);
    clearTimeout(rejoin);
    restart = undefined;
    rejoin = undefined;
  }
  function worry(): void {
    remedies.doubt();
    restart ??= setTimeout(() => remedies.restartIce(), RESTART_AFTER_MS);
    rejoin ??= setTimeout(() => remedies.rejoin(), REJOIN_AFTER_MS);
  }

  function close(): void {
    calm();
    clearTimeout(anew);
    anew = undefined;
    states.clear();
  }

  return {
    saw(direction: Direction, state: ConnectionState): void {
      states.set(direction, state);
      if (state === 'failed') {
        close();
        remedies.rejoin();
      } else if (isBroken()) worry();
      else calm();
    },
    /** Something could not be sent or received, though the path stands: it will not come by waiting. */
    stumbled(): void {
      if (anew) return;
      const at = performance.now();
      const isForgiven = at - stumbled.at > FORGIVEN_AFTER_MS;
      stumbled = { at, peaceMs: isForgiven ? REJOIN_AFTER_MS : Math.min(2 * stumbled.peaceMs, LONGEST_PEACE_MS) };
      anew = setTimeout(() => remedies.rejoin(), stumbled.peaceMs);
    },
    /** Another network: the old path is dead before anything has noticed. */
    networkChanged(): void {
      remedies.doubt();
      remedies.restartIce();
    },
    /** The session is over, and what was seen of it says nothing of the next. */
    close,
  };
}
