import type { Announced } from '../../db/tables/announcements.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import type { Language } from '../../shared/languages/language.ts';
import { createPhrases, type Phrases } from '../../shared/report/phrases.ts';
import type { Appointment } from '../../shared/sitting/sitting.ts';
import { translateIn } from '../dictionaries.ts';
import type { Calendar } from './calendar-of.ts';
import type { Message } from './mail.ts';
import { whenTold } from './words-of-letters.ts';

/** That the appointment of a meeting was changed, or that it was called off. `before`: as the reader knows it. */
export type Announcement = {
  readonly about: Announced;
  readonly before: Appointment;
  readonly now: Appointment;
  readonly by: Pick<Profile, 'name' | 'organisation'>;
  readonly replyTo: string;
  /** The origin of the server. */
  readonly server: string;
  /** The page of the consultation; null when it is gone. */
  readonly consultation: string | null;
  readonly calendar: Calendar;
};

/** As plain text, in one of the six languages; no words of people are in its subject. */
export async function writeAnnouncement(announcement: Announcement, language: Language): Promise<Omit<Message, 'to'>> {
  const { about, replyTo, calendar, server, consultation } = announcement;
  const wording = createPhrases(language, await translateIn(language), announcement.now.timeZone);
  const { t, isolate } = wording;
  const kind = about === 'changed' ? 'changed' : 'calledOff';
  const paragraphs = [
    t(`letters.${kind}.first`),
    facts(announcement, wording).join('\n'),
    ...(consultation === null ? [] : [`${t('people.letter.contribute')}\n${consultation}`]),
    t(`letters.${kind}.calendar`),
    sender(announcement, wording),
  ];
  const subject = t(`letters.${kind}.subject`, { server: isolate(new URL(server).host) });
  return { language, subject, replyTo, calendar, text: `${paragraphs.join('\n\n')}\n` };
}

/** Each fact with what it was before, where that differs. */
function facts({ before, now }: Announcement, wording: Phrases): readonly string[] {
  const { t, isolate } = wording;
  const line = (told: (meeting: Appointment) => string, say: (value: string) => string): readonly string[] => {
    const [is, was] = [told(now), told(before)];
    return is === was ? [say(is)] : [say(is), `    ${t('letters.changed.before', { what: was })}`];
  };
  return [
    ...line(
      ({ title }) => isolate(title),
      (title) => t('people.letter.meeting', { title }),
    ),
    ...line(
      (meeting) => whenTold(meeting, wording),
      (date) => t('people.letter.date', { date }),
    ),
    ...line(
      ({ place }) => isolate(place),
      (place) => t('people.letter.place', { place }),
    ),
  ];
}

const sender = ({ server, by }: Announcement, { t, isolate }: Phrases): string =>
  t('people.letter.from', {
    server: isolate(server),
    name: isolate(by.name),
    organisation: isolate(by.organisation),
  });
