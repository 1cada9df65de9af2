import type { LetterKind, LetterOutcome, LinkPurpose } from '../../db/account-schema.ts';
import { type Account, accountByEmail, accountOfPerson, verifiedAccount } from '../../db/accounts.ts';
import type { StoredAnnouncement } from '../../db/announcements.ts';
import { lastOutcome } from '../../db/letters.ts';
import { calendarFactsOf } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { AccountLinks } from '../auth/account-links.ts';
import type { Effects } from '../effects.ts';
import type { Mail } from '../mail.ts';
import { writeAccountLetter } from './account-letter.ts';
import { writeAnnouncement } from './announcement-letter.ts';
import { calendarOf, consultationLink } from './calendar-of.ts';
import { type Letter as Invitation, writeLetter } from './invitation-letter.ts';
import { createLetterDesk, mailboxHash } from './letter-desk.ts';

const HOUR_MS = 60 * 60 * 1000;
export const LINK_LIFE_MS: Readonly<Record<LinkPurpose, number>> = { verify: 72 * HOUR_MS, reset: HOUR_MS };

type Deps = {
  /** The origin under which people know the server: links begin with it. */
  readonly publicUrl: string;
  readonly db: Db;
  readonly mail: Mail;
  readonly links: AccountLinks;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
type Outcome = 'sent' | 'failed';
/** In which language, and the origin to which links lead. */
type Manner = { readonly language: Language; readonly origin: string };

/** What the server writes by e-mail: to people about their own accounts, and on behalf of secretaries to those whom they invite. */
export function createPost({ db, mail, links, effects, publicUrl }: Deps) {
  const desk = createLetterDesk(db, mail, effects);

  async function aboutAccount(
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
    return desk.send({
      kind,
      person,
      message: { ...(await writeAccountLetter(letter, language)), to: email },
    });
  }

  /** After the answer, so that the time it takes tells nobody what there was to do. */
  const later = (work: () => Promise<unknown>): void =>
    void setImmediate(() =>
      work().catch((error: unknown) => effects.log.error({ err: error }, 'a message could not be written')),
    );

  return {
    /**
     * Asks whose address it is that an account names. If another account has it already, that is what its owner learns, and
     * nobody else does: to who asks, all is the same. Refuses `too-many-letters`.
     */
    askWhose: (account: Account, manner: Manner): Promise<Outcome | Refusal> =>
      aboutAccount(account, 'verify', manner, 'verify-again'),

    askWhoseLater: (account: Account, manner: Manner): void => later(() => aboutAccount(account, 'verify', manner)),

    /** Sends the link to a new password to whoever has an account with this address. Never says whether somebody has. */
    offerReset: (email: string, manner: Manner, onFound: (person: PersonId) => void): void =>
      later(async () => {
        const account = accountByEmail(db, email);
        if (!account) return;
        const outcome = await aboutAccount(account, 'reset', manner);
        if (typeof outcome === 'string') onFound(account.person);
      }),

    /** Refuses `too-many-letters`, before anything is made that would have to be sent. */
    mayInvite: (person: PersonId, to: string): Refusal | null => desk.refusal({ kind: 'invitation', person, to }),

    /** How many invitations may still go out on behalf of one person. */
    invitationsLeft: (person: PersonId) => desk.left('invitation', person),

    async invite(person: PersonId, to: string, invitation: Invitation, language: Language): Promise<Outcome> {
      const message = { ...(await writeLetter(invitation, language)), to };
      const outcome = await desk.send({ kind: 'invitation', person, message });
      return typeof outcome === 'string' ? outcome : 'failed';
    },

    /** That a meeting is another, or is called off; refuses `too-many-letters`. */
    async announce(told: Omit<StoredAnnouncement, 'id'>): Promise<Outcome | Refusal> {
      const { meetingId, email, language, about, by, before, now, changes } = told;
      const [facts, account] = [calendarFactsOf(db, meetingId), accountOfPerson(db, by)];
      if (facts === null || account === null) return 'sent';
      const server = publicUrl;
      const calendarFacts = { ...facts, changes, origin: server, sender: mail.sender };
      const method = about === 'changed' ? 'PUBLISH' : 'CANCEL';
      const letter = await writeAnnouncement(
        {
          ...{ about, before, now, server },
          by: account.profile,
          replyTo: account.email,
          consultation: about === 'changed' ? consultationLink(calendarFacts) : null,
          calendar: calendarOf(calendarFacts, now, method, effects.now()),
        },
        language,
      );
      return desk.send({ kind: 'announcement', person: by, message: { ...letter, to: email } });
    },

    /** The address that messages come from. */
    sender: mail.sender,

    /** What became of the last message that asked whose address this is. */
    asked: ({ person, email }: Pick<Account, 'person' | 'email'>): LetterOutcome | null =>
      lastOutcome(db, { kinds: ['verify', 'verify-again'], person, toHash: mailboxHash(email) }),

    /** What may still be asked for, where that is little. */
    few: ({ person, email }: Pick<Account, 'person' | 'email'>) =>
      desk.few({ kind: 'verify-again', person, to: email }),

    /** Gives up what is under way. */
    close: (): void => mail.close(),
  };
}

export type Post = ReturnType<typeof createPost>;
