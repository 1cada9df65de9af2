/** The two stores of the browser: `lasting` outlives the tab, `tab` outlives a reload. */
export type Drawer = 'lasting' | 'tab';
const opened = (drawer: Drawer): Storage => (drawer === 'tab' ? sessionStorage : localStorage);

/** For a browser that keeps nothing, where even reading fails. */
const REFUSING: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
  removeItem: () => {},
  clear: () => {},
};

/** For code that keeps things under names of its own, and has to know whether they were kept. */
export function lasting(): Storage {
  try {
    return localStorage;
  } catch {
    return REFUSING;
  }
}

/** What this browser keeps for its user. A browser that keeps nothing (private windows, full disks) causes no error. */
export function recall(key: string, drawer: Drawer = 'lasting'): string | null {
  try {
    return opened(drawer).getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, text: string, drawer: Drawer = 'lasting'): void {
  try {
    opened(drawer).setItem(key, text);
  } catch {
    // only a convenience is lost
  }
}

/** Everything of this browser whose name begins so. */
export function forgetAll(beginning: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key);
  } catch {
    // as above
  }
}

export const keepsAny = (beginning: string): boolean => {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(beginning));
  } catch {
    return false;
  }
};

export function forget(key: string, drawer: Drawer = 'lasting'): void {
  try {
    opened(drawer).removeItem(key);
  } catch {
    // as above
  }
}
