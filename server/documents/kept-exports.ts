import { isRefusal, type Refusal } from '../../shared/decision.ts';

/** So many files are kept: a whole hall may fetch the same one when the meeting closes. */
const KEPT = 24;

/** Makes each version of a document once, however many ask for it at the same time, and however many others are made meanwhile. */
export function createKeptExports() {
  const kept = new Map<string, Uint8Array>();
  const making = new Map<string, Promise<Uint8Array | Refusal>>();

  function keep(key: string, made: Uint8Array): void {
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }

  async function makeAndKeep(key: string, make: () => Promise<Uint8Array | Refusal>): Promise<Uint8Array | Refusal> {
    try {
      const made = await make();
      if (!isRefusal(made)) keep(key, made);
      return made;
    } finally {
      making.delete(key);
    }
  }

  return async (key: string, make: () => Promise<Uint8Array | Refusal>): Promise<Uint8Array | Refusal> => {
    const known = kept.get(key) ?? making.get(key);
    if (known) return known;
    const made = makeAndKeep(key, make);
    making.set(key, made);
    return made;
  };
}

export type KeptExports = ReturnType<typeof createKeptExports>;
