import type { StoredAnnouncement } from '../../db/announcements.ts';
import { calendarFactsOf } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import { accountOfPerson } from '../../db/people/accounts.ts';
import type { Refusal } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import type { AccountLinks } from '../auth/account-links.ts';
import type { Effects } from '../effects.ts';
import { type AccountPost, createAccountPost } from './account-post.ts';
import { writeAnnouncement } from './announcement-letter.ts';
import { calendarOf, consultationLink } from './calendar-of.ts';
import { createDecisionPost, type DecisionPost } from './decision-post.ts';
import { type Letter as Invitation, writeLetter } from './invitation-letter.ts';
import type { LetterCounts } from './letter-counts.ts';
import { createLetterDesk, type LetterDesk } from './letter-desk.ts';
import type { Mail, Message } from './mail.ts';
import { type NewRegistrations, writeNewRegistrations } from './registrations-letter.ts';

type Deps = {
  /** The origin under which people know the server: links begin with it. */
  readonly publicUrl: string;
  readonly db: Db;
  readonly mail: Mail;
  readonly links: AccountLinks;
  readonly effects: Pick<Effects, 'now' | 'log'>;
};
type Outcome = 'sent' | 'failed';
type Reader = { readonly person: PersonId; readonly email: string; readonly language: Language };

/** The letters of the server: to people about their own accounts, and on behalf of secretaries to those whom they invite. */
export type Post = AccountPost &
  InvitationPost &
  DecisionPost & {
    /** That the appointment of a meeting was changed, or that it is called off; refuses `too-many-letters`. */
    readonly announce: (told: Omit<StoredAnnouncement, 'id'>) => Promise<Outcome | Refusal>;
    /** That there are new registrations about which the reader decides; refuses `too-many-letters`. */
    readonly tellOfRegistrations: (reader: Reader, told: NewRegistrations) => Promise<Outcome | Refusal>;
    /** A reminder to the person themselves; refuses `too-many-letters`. */
    readonly remind: (person: PersonId, message: Message) => Promise<Outcome | Refusal>;
    /** The address from which letters come. */
    readonly sender: string;
    /** Gives up what is being sent. */
    readonly close: () => void;
  };

type InvitationPost = {
  /** Refuses `too-many-letters`, before anything is made that would have to be sent. */
  readonly mayInvite: (person: PersonId, to: string) => Refusal | null;
  /** How many invitations may still go out on behalf of one person. */
  readonly invitationsLeft: (person: PersonId) => ReturnType<LetterCounts['left']>;
  readonly invite: (person: PersonId, to: string, invitation: Invitation, language: Language) => Promise<Outcome>;
};

export function createPost(deps: Deps): Post {
  const { db, mail, links, effects } = deps;
  const desk = createLetterDesk(db, mail, effects);
  const decisions = createDecisionPost({ db, desk, publicUrl: deps.publicUrl, effects });
  return {
    ...createAccountPost({ db, desk, links, effects }),
    ...createInvitationPost(desk),
    ...decisions,
    announce: (told) => announce(deps, desk, told),
    async tellOfRegistrations({ person, email, language }, told) {
      const message = { ...(await writeNewRegistrations(told, language, deps.publicUrl)), to: email };
      return desk.send({ kind: 'registrations', person, message });
    },
    remind: (person, message) => desk.send({ kind: 'reminder', person, message }),
    sender: mail.sender,
    close() {
      decisions.decisions.stop();
      desk.close();
    },
  };
}

const createInvitationPost = (desk: LetterDesk): InvitationPost => ({
  mayInvite: (person, to) => desk.refusal({ kind: 'invitation', person, to }),
  invitationsLeft: (person) => desk.left('invitation', person),
  async invite(person, to, invitation, language) {
    const message = { ...(await writeLetter(invitation, language)), to };
    const outcome = await desk.send({ kind: 'invitation', person, message });
    return typeof outcome === 'string' ? outcome : 'failed';
  },
});

async function announce(
  { db, mail, effects, publicUrl: server }: Deps,
  desk: LetterDesk,
  { meetingId, email, language, about, by, before, now, changes }: Omit<StoredAnnouncement, 'id'>,
): Promise<Outcome | Refusal> {
  const [facts, account] = [calendarFactsOf(db, meetingId), accountOfPerson(db, by)];
  if (facts === null || account === null) return 'sent';
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
}
