import type { MeetingId } from '../../shared/ids.ts';
import type { Language } from '../../shared/languages/language.ts';
import { createPhrases } from '../../shared/report/phrases.ts';
import { translateIn } from '../dictionaries.ts';
import type { Message } from './mail.ts';
import { inQuotes } from './words-of-letters.ts';

/** How many registrations for a meeting wait for the reader, and are new to them. */
export type NewRegistrations = { readonly meetingId: MeetingId; readonly title: string; readonly count: number };

/** As plain text, in one of the six languages; no words of people are in its subject. `server`: its origin. */
export async function writeNewRegistrations(
  { meetingId, title, count }: NewRegistrations,
  language: Language,
  server: string,
): Promise<Omit<Message, 'to'>> {
  const { t, isolate } = createPhrases(language, await translateIn(language), 'UTC');
  const paragraphs = [
    t('letters.registrations.new', { count }),
    inQuotes(title),
    `${t('letters.registrations.decide')}\n${server}/meetings/${meetingId}/registrations`,
    t('letters.registrations.often'),
    t('letters.from', { server: isolate(server) }),
  ];
  const subject = t('letters.registrations.subject', { server: isolate(new URL(server).host) });
  return { language, subject, text: `${paragraphs.join('\n\n')}\n` };
}
