import { isRefusal, type Refusal } from '../../shared/decision.ts';

/** So many files are kept: a whole hall may fetch the same one when the meeting closes. */
const KEPT = 24;

/** Makes each version of a document once, however many ask for it at the same time. */
export function createKeptExports() {
  const kept = new Map<string, Promise<Uint8Array | Refusal>>();

  function keep(key: string, made: Promise<Uint8Array | Refusal>): void {
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const forgetIfRefused = (result: Uint8Array | Refusal) => void (isRefusal(result) && kept.delete(key));
    made.then(forgetIfRefused, () => kept.delete(key));
  }

  return (key: string, make: () => Promise<Uint8Array | Refusal>): Promise<Uint8Array | Refusal> => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    keep(key, made);
    return made;
  };
}

export type KeptExports = ReturnType<typeof createKeptExports>;
