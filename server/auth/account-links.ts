import type { Db } from '../../db/open-database.ts';
import {
  type AccountLink,
  accountLink,
  addAccountLink,
  useAccountLink,
  useAccountLinks,
} from '../../db/people/account-links.ts';
import { type Account, accountOfPerson, markVerified } from '../../db/people/accounts.ts';
import type { LinkPurpose } from '../../db/tables/account.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import { hashOf, newSecret } from './secrets.ts';

type Deps = { readonly db: Db; readonly now: () => number };
/** A link, and the account for which it is. */
export type Opened = { readonly account: Account; readonly link: AccountLink };

/**
 * Links for a person's own account, each for one purpose, once, and for a limited time. The server keeps only the hash of what a
 * link holds.
 */
export type AccountLinks = {
  /** What the link holds. */
  readonly make: (whose: Pick<Account, 'person' | 'email'>, purpose: LinkPurpose, lifeMs: number) => string;
  /**
   * Refuses `link-ended` for a link that has ended, has served, is unknown, or is for an address that the account no longer names.
   */
  readonly open: (token: string, purpose: LinkPurpose) => Opened | Refusal;
  /**
   * The account that a link would verify: that of the signed-in person, if the letter went to the address that they name; otherwise
   * the account for which the letter was written.
   */
  readonly whom: (token: string, here: PersonId | null) => Account | Refusal;
  /**
   * The account whose address this link shows to be its person's; the same when the link is opened again. A person who holds it has
   * the mailbox: letters that strangers caused serve its owner, too.
   */
  readonly verify: (token: string, here: PersonId | null) => Account | Refusal;
};

export const createAccountLinks = (deps: Deps): AccountLinks => ({
  make({ person, email }, purpose, lifeMs) {
    const token = newSecret();
    const [createdAt, expiresAt] = [deps.now(), deps.now() + lifeMs];
    addAccountLink(deps.db, { person, purpose, email, createdAt, expiresAt, usedAt: null }, hashOf(token));
    return token;
  },
  open: (token, purpose) => open(deps, token, purpose),
  whom: (token, here) => whom(deps, token, here),
  verify(token, here) {
    const account = whom(deps, token, here);
    if (isRefusal(account)) return verifiedBefore(deps.db, token, here) ?? account;
    return markWith(deps, token, account.person) ?? accountOfPerson(deps.db, account.person) ?? refuse('link-ended');
  },
});

function open({ db, now }: Deps, token: string, purpose: LinkPurpose): Opened | Refusal {
  const link = accountLink(db, hashOf(token), purpose);
  const account = link && accountOfPerson(db, link.person);
  const holds = link?.usedAt === null && link.expiresAt > now();
  return account && holds && account.email === link.email ? { account, link } : refuse('link-ended');
}

function whom(deps: Deps, token: string, here: PersonId | null): Account | Refusal {
  const claimant = claimantOf(deps, token, here);
  if (claimant) return claimant;
  const opened = open(deps, token, 'verify');
  return isRefusal(opened) ? opened : opened.account;
}

function claimantOf({ db, now }: Deps, token: string, here: PersonId | null): Account | null {
  const link = accountLink(db, hashOf(token), 'verify');
  const account = here && accountOfPerson(db, here);
  if (!link || !account || account.verifiedAt !== null || link.usedAt !== null) return null;
  return link.expiresAt > now() && account.email === link.email ? account : null;
}

/** The link has served then, and so have the others of the same kind. */
const markWith = ({ db, now }: Deps, token: string, person: PersonId): Refusal | null =>
  db.orm.transaction(() => {
    const refused = markVerified(db, person, now());
    if (refused) return refused;
    useAccountLink(db, hashOf(token), now());
    useAccountLinks(db, person, 'verify', now());
    return null;
  });

/** Mail programs and second tabs open links more than once. */
function verifiedBefore(db: Db, token: string, here: PersonId | null): Account | null {
  const link = accountLink(db, hashOf(token), 'verify');
  if (!link || link.usedAt === null) return null;
  const accounts = [here, link.person].map((person) => person && accountOfPerson(db, person));
  return accounts.find((account) => account && account.email === link.email && account.verifiedAt !== null) || null;
}
