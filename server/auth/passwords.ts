import { hash, verify } from '@node-rs/argon2';
import { createGate, SENT_AWAY } from '../gate.ts';

/** OWASP's figures for argon2id, which is the library's default algorithm: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** So many at once: each takes 19 MiB and a core, and the meeting needs the cores too. */
const AT_ONCE = 2;
/** So many wait for one origin and account: more than one person has devices. */
const FOR_ACCOUNT_AT_MOST = 60;
/** So many wait for one origin: more than a full hall that signs in at the same moment. After that, who waited longest is sent away. */
const FOR_ORIGIN_AT_MOST = 2000;

export type Verdict = 'right' | 'wrong' | 'stopped' | 'busy';
/** Who tries, and whether they may; asked when their turn has come, so that a hundred guesses sent at once are no hundred tries. */
export type Trying = {
  /** An address, device or session: nobody's tries hinder those of another. */
  readonly origin: string;
  /** At which account: within an origin, accounts take turns. */
  readonly account: string;
  readonly mayTry: () => boolean;
};

const FREELY: Trying = { origin: '', account: '', mayTry: () => true };

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
    /** New ones wait apart from tries, of which some are sent away. */
    hash: (password: string, { origin, account }: Pick<Trying, 'origin' | 'account'> = FREELY): Promise<string> =>
      gate.run(() => hash(password, COST), [`new ${origin}`, account]),

    /** Takes as long when there is no account as when there is one, so that nobody learns which addresses have one. */
    async verify(stored: string | null, password: string, trying = FREELY): Promise<Verdict> {
      const { origin, account, mayTry } = trying;
      if (!mayTry()) return 'stopped';
      if (gate.waiting([origin, account]) >= FOR_ACCOUNT_AT_MOST) return 'busy';
      if (gate.waiting(origin) >= FOR_ORIGIN_AT_MOST) gate.sendAway(origin);
      const verdict = await gate.runUnlessSentAway(() => check(stored, password, trying), [origin, account]);
      return verdict === SENT_AWAY ? 'busy' : verdict;
    },
  };
}

export type Passwords = ReturnType<typeof createPasswords>;
