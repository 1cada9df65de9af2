import { hash, verify } from '@node-rs/argon2';
import { createFairQueue, SENT_AWAY } from '../../fair-queue.ts';

/** OWASP's figures for argon2id, which is the library's default algorithm: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** How many are hashed at once: each takes 19 MiB and a core, and the meeting needs the cores too. */
const AT_ONCE = 2;
/** How many may wait for one origin and account: more devices than one person has. */
const FOR_ACCOUNT_AT_MOST = 60;
/**
 * How many may wait for one origin: more than a full hall that signs in at the same moment. After that, the one that has waited
 * longest is sent away.
 */
const FOR_ORIGIN_AT_MOST = 2000;

/** Which of several hashes fits, or why there is no answer. */
export type Found = number | 'wrong' | 'stopped' | 'busy';
/**
 * Whether this try is allowed. It is asked when the turn of the try has come, so that a hundred guesses sent together are no
 * hundred tries.
 */
export type Trying = {
  /** An address, device or session: tries from one do not hinder those from another. */
  readonly origin: string;
  /** The account: within an origin, accounts take turns. */
  readonly account: string;
  readonly mayTry: () => boolean;
};

const FREELY: Trying = { origin: '', account: '', mayTry: () => true };

/** Makes and checks hashes of passwords. Work that has to wait takes turns. */
export type Passwords = {
  /** New hashes wait apart from tries, some of which are sent away. */
  readonly hash: (password: string, whose?: Pick<Trying, 'origin' | 'account'>) => Promise<string>;
  /** Takes as long without an account (null) as with one, so that nobody learns which addresses have one. */
  readonly find: (stored: readonly (string | null)[], password: string, trying: Trying) => Promise<Found>;
  readonly verify: (stored: string | null, password: string) => Promise<'right' | Exclude<Found, number>>;
};

export function createPasswords(): Passwords {
  const queue = createFairQueue(AT_ONCE);
  const decoy = hash('an account that does not exist', COST);

  const fits = async (stored: string | null, password: string): Promise<boolean> =>
    (await verify(stored ?? (await decoy), password)) && stored !== null;

  /** Which of these hashes the password fits; they are checked one after the other, in one turn. */
  async function check(stored: readonly (string | null)[], password: string, { mayTry }: Trying): Promise<Found> {
    if (!mayTry()) return 'stopped';
    for (const [index, hashed] of stored.entries()) if (await fits(hashed, password)) return index;
    return 'wrong';
  }

  async function find(stored: readonly (string | null)[], password: string, trying: Trying): Promise<Found> {
    const { origin, account, mayTry } = trying;
    if (!mayTry()) return 'stopped';
    if (queue.waiting([origin, account]) >= FOR_ACCOUNT_AT_MOST) return 'busy';
    if (queue.waiting(origin) >= FOR_ORIGIN_AT_MOST) queue.sendAway(origin);
    const found = await queue.runUnlessSentAway(() => check(stored, password, trying), [origin, account]);
    return found === SENT_AWAY ? 'busy' : found;
  }

  return {
    hash: (password, { origin, account } = FREELY) => queue.run(() => hash(password, COST), [`new ${origin}`, account]),

    find,

    async verify(stored, password) {
      const found = await find([stored], password, FREELY);
      return typeof found === 'number' ? 'right' : found;
    },
  };
}
