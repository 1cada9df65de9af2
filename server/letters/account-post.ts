import { lastOutcome } from '../../db/letters.ts';
import type { Db } from '../../db/open-database.ts';
import { type Account, accountByEmail, verifiedAccount } from '../../db/people/accounts.ts';
import type { LetterKind, LetterOutcome, LinkPurpose } from '../../db/tables/account.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { AccountLinks } from '../auth/account-links.ts';
import type { Effects } from '../effects.ts';
import { writeAccountLetter } from './account-letter.ts';
import { type LetterCounts, mailboxHash } from './letter-counts.ts';
import type { LetterDesk } from './letter-desk.ts';

const HOUR_MS = 60 * 60 * 1000;
const LINK_LIFE_MS: Readonly<Record<LinkPurpose, number>> = { verify: 72 * HOUR_MS, reset: HOUR_MS };

type Deps = {
  readonly db: Db;
  readonly desk: LetterDesk;
  readonly links: AccountLinks;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
type Outcome = 'sent' | 'failed';
/** The language of the letter, and the origin to which links lead. */
type Manner = { readonly language: Language; readonly origin: string };
type Addressed = Pick<Account, 'person' | 'email'>;

/** What the server writes to people about their own accounts. */
export type AccountPost = {
  /**
   * Asks whether the address that an account names is theirs. If another account has it already, only its owner learns that: for
   * the person who asks, everything looks the same. Refuses `too-many-letters`.
   */
  readonly askWhose: (account: Account, manner: Manner) => Promise<Outcome | Refusal>;
  readonly askWhoseLater: (account: Account, manner: Manner) => void;
  /** Sends the link for a new password to everybody who has an account with this address. Never says whether there is one. */
  readonly offerReset: (email: string, manner: Manner, onFound: (person: PersonId) => void) => void;
  /** What happened to the last letter that asked whether this address is theirs. */
  readonly asked: (whose: Addressed) => LetterOutcome | null;
  /** How many more may be asked for, where there are few. */
  readonly few: (whose: Addressed) => ReturnType<LetterCounts['few']>;
};

export function createAccountPost(deps: Deps): AccountPost {
  const { db, desk, effects } = deps;

  /** After the answer, so that its time tells nobody what there was to do. */
  const later = (work: () => Promise<unknown>): void =>
    void setImmediate(() =>
      work().catch((error: unknown) => effects.log.error({ err: error }, 'a message could not be written')),
    );

  return {
    askWhose: (account, manner) => write(deps, account, 'verify', manner, 'verify-again'),
    askWhoseLater: (account, manner) => later(() => write(deps, account, 'verify', manner)),
    offerReset: (email, manner, onFound) =>
      later(async () => {
        const account = accountByEmail(db, email);
        if (!account) return;
        const outcome = await write(deps, account, 'reset', manner);
        if (typeof outcome === 'string') onFound(account.person);
      }),
    asked: ({ person, email }) =>
      lastOutcome(db, { kinds: ['verify', 'verify-again'], person, toHash: mailboxHash(email) }),
    few: ({ person, email }) => desk.few({ kind: 'verify-again', person, to: email }),
  };
}

async function write(
  { db, desk, links, effects }: Deps,
  account: Account,
  purpose: LinkPurpose,
  { language, origin }: Manner,
  kind: LetterKind = purpose,
): Promise<Outcome | Refusal> {
  const { person, email, profile: registered } = account;
  const refusal = desk.refusal({ kind, person, to: email });
  if (refusal) return refusal;
  const isKnown = purpose === 'verify' && verifiedAccount(db, email) !== null;
  const token = links.make(account, purpose, LINK_LIFE_MS[purpose]);
  const link = isKnown ? `${origin}/sign-in` : `${origin}/${purpose}#${token}`;
  const expiresAt = effects.now() + LINK_LIFE_MS[purpose];
  const letter = { about: isKnown ? 'known' : purpose, server: origin, link, registered, expiresAt } as const;
  return desk.send({ kind, person, message: { ...(await writeAccountLetter(letter, language)), to: email } });
}
