import { hash, verify } from '@node-rs/argon2';
import { createGate } from '../gate.ts';

/** OWASP's figures for argon2id, which is the library's default algorithm: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** So many at once: each takes 19 MiB and a core, and the meeting needs the cores too. */
const AT_ONCE = 2;
/** So many wait for one address, or one device: more than a full hall that signs in at the same moment. */
const WAITING_AT_MOST = 600;

export type Verdict = 'right' | 'wrong' | 'stopped' | 'busy';
/** Who tries, and whether they may; asked when their turn has come, so that a hundred guesses sent at once are no hundred tries. */
export type Trying = { readonly whose: string; readonly mayTry: () => boolean };

const FREELY: Trying = { whose: '', mayTry: () => true };

/** Passwords in and out of their hashes. Hashes that have to wait are taken in turn. */
export function createPasswords() {
  const gate = createGate(AT_ONCE);
  const decoy = hash('an account that does not exist', COST);

  const check = async (stored: string | null, password: string, { mayTry }: Trying): Promise<Verdict> => {
    if (!mayTry()) return 'stopped';
    const matches = await verify(stored ?? (await decoy), password);
    return matches && stored !== null ? 'right' : 'wrong';
  };

  return {
    hash: (password: string, whose = ''): Promise<string> => gate.run(() => hash(password, COST), whose),
    /** Takes as long when there is no account as when there is one, so that nobody learns which addresses have one. */
    verify: async (stored: string | null, password: string, trying = FREELY): Promise<Verdict> =>
      gate.waiting(trying.whose) < WAITING_AT_MOST
        ? gate.run(() => check(stored, password, trying), trying.whose)
        : 'busy',
  };
}

export type Passwords = ReturnType<typeof createPasswords>;
