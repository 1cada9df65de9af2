import type { Role } from '../../shared/actor.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { Language } from '../../shared/languages/language.ts';
import { createPhrases, type Phrases } from '../../shared/report/phrases.ts';
import type { Appointment } from '../../shared/sitting/sitting.ts';
import { translateIn } from '../dictionaries.ts';
import type { Calendar } from './calendar-of.ts';
import type { Message } from './mail.ts';
import { inQuotes, whenTold } from './words-of-letters.ts';

/** What an invitation by e-mail tells. `expiresAt` in ms. */
export type Letter = {
  readonly meeting: Appointment;
  /** The question, in the words of the person who created the consultation. */
  readonly question: string;
  /** The page of the consultation. */
  readonly consultation: string;
  readonly calendar: Calendar;
  readonly role: Role;
  readonly invitedBy: Pick<Profile, 'name' | 'organisation'>;
  /** The address of the person who invites, to which an answer goes. */
  readonly replyTo: string;
  readonly link: string;
  readonly expiresAt: number;
};

/** An invitation as plain text, in one of the six languages. Nothing in it tells whether it was read. */
export async function writeLetter(letter: Letter, language: Language): Promise<Omit<Message, 'to'>> {
  const wording = createPhrases(language, await translateIn(language), letter.meeting.timeZone);
  const subject = wording.t('people.letter.subject', { server: wording.isolate(new URL(letter.link).host) });
  const { replyTo, calendar } = letter;
  return { language, subject, replyTo, calendar, text: `${paragraphs(letter, wording).join('\n\n')}\n` };
}

const paragraphs = (letter: Letter, wording: Phrases): readonly string[] => [
  wording.t('people.letter.invited'),
  facts(letter, wording).join('\n'),
  `${wording.t('people.letter.question')}\n${inQuotes(letter.question)}`,
  `${wording.t('people.letter.accept')}\n${letter.link}`,
  validity(letter, wording),
  `${wording.t('people.letter.contribute')}\n${letter.consultation}`,
  wording.t('people.letter.calendar'),
  wording.t('people.letter.unexpected'),
  sender(letter, wording),
];

/**
 * Which server writes this, and for whom. The words of the person who created the meeting are in the text, and not in the subject.
 */
const sender = ({ link, invitedBy }: Letter, { t, isolate }: Phrases): string =>
  t('people.letter.from', {
    server: isolate(new URL(link).origin),
    name: isolate(invitedBy.name),
    organisation: isolate(invitedBy.organisation),
  });

function facts({ meeting, role, invitedBy }: Letter, wording: Phrases): readonly string[] {
  const { t, isolate } = wording;
  return [
    t('people.letter.meeting', { title: isolate(meeting.title) }),
    t('people.letter.date', { date: whenTold(meeting, wording) }),
    t('people.letter.place', { place: isolate(meeting.place) }),
    t('people.letter.role', { role: t(`session.roles.${role}`) }),
    t('people.letter.by', { name: isolate(invitedBy.name), organisation: isolate(invitedBy.organisation) }),
  ];
}

/** At the meeting's place, with its zone. */
const validity = ({ expiresAt }: Letter, { t, date, time, zone }: Phrases): string =>
  t('people.letter.until', { date: date(expiresAt), time: time(expiresAt), zone: zone(expiresAt) });
