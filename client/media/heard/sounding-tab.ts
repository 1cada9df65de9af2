import { createSignal } from 'solid-js';

/** Of the tabs of one browser in which a meeting is open, the one that plays its sound. */
export type SoundingTab = {
  readonly isHere: () => boolean;
  /** Plays here from now on, unless another tab does already; takes over by itself when that tab is gone. */
  readonly begin: () => void;
  /** Here, and in no other tab any more. */
  readonly take: () => void;
  readonly end: () => void;
};

type Hold = (lock: Lock | null) => Promise<void>;

/**
 * By a lock, which goes with its tab however that ends. Browsers give none to pages without https: there each tab plays. `name`:
 * that of the meeting.
 */
export function createSoundingTab(name: string, locks: LockManager | undefined = locksOfBrowser()): SoundingTab {
  const [isHere, setHere] = createSignal(true);
  /** What was asked for last; all before it is not wanted any more. */
  let newest = 0;
  let letGo = (): void => {};
  function give(): Promise<void> {
    setHere(true);
    return new Promise((resolve) => {
      letGo = resolve;
    });
  }
  /** Resolves when it is released; rejects when another tab has taken it. */
  function ask(options: LockOptions, otherwise: () => void): void {
    newest += 1;
    const mine = newest;
    const waiting = new AbortController();
    letGo();
    letGo = () => waiting.abort();
    const hold: Hold = async (lock) => (mine !== newest ? undefined : lock === null ? otherwise() : give());
    // A browser refuses the signal together with the other two.
    const asked = options.steal || options.ifAvailable ? options : { signal: waiting.signal };
    locks?.request(name, asked, hold).catch(() => mine === newest && waitForIt());
  }
  function waitForIt(): void {
    setHere(false);
    ask({}, () => {});
  }
  function end(): void {
    newest += 1;
    letGo();
    setHere(true);
  }
  return {
    isHere,
    begin: () => ask({ ifAvailable: true }, waitForIt),
    take: () => ask({ steal: true }, () => {}),
    end,
  };
}

const locksOfBrowser = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);
