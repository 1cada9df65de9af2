import { hash, verify } from '@node-rs/argon2';
import { createGate } from './gate.ts';

/** OWASP's figures for argon2id, which is the library's default algorithm: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** So many at once: each takes 19 MiB and a core, and the meeting needs the cores too. */
const AT_ONCE = 2;

export type Verdict = 'right' | 'wrong' | 'stopped';

/** Passwords in and out of their hashes. Hashes that have to wait are taken in turn. */
export function createPasswords() {
  const gate = createGate(AT_ONCE);
  const decoy = hash('an account that does not exist', COST);
  return {
    hash: (password: string): Promise<string> => gate(() => hash(password, COST)),
    /**
     * Takes as long when there is no account as when there is one, so that nobody learns which addresses have one.
     * `mayTry` is asked when its turn has come, so that a hundred guesses sent at once are no hundred tries.
     */
    verify: (stored: string | null, password: string, mayTry = () => true): Promise<Verdict> =>
      gate(async () => {
        if (!mayTry()) return 'stopped';
        const matches = await verify(stored ?? (await decoy), password);
        return matches && stored !== null ? 'right' : 'wrong';
      }),
  };
}

export type Passwords = ReturnType<typeof createPasswords>;
