import type { Profile } from '../../shared/attendance/profile.ts';
import type { Language } from '../../shared/languages/language.ts';
import { createPhrases } from '../../shared/report/phrases.ts';
import { translateIn } from '../dictionaries.ts';
import type { Message } from './mail.ts';

/**
 * What is told about an account, to the address that it names: how to verify the address; that the address has an account already;
 * how to choose a new password. The only words of people in it are the name of the person who registered.
 */
export type AccountLetter = {
  readonly about: 'verify' | 'known' | 'reset';
  /** The origin of the server. */
  readonly server: string;
  readonly link: string;
  readonly registered: Pick<Profile, 'name' | 'organisation'>;
  /** In ms; of `verify` and `reset`. */
  readonly expiresAt: number;
};

/** As plain text, in one of the six languages. */
export async function writeAccountLetter(letter: AccountLetter, language: Language): Promise<Omit<Message, 'to'>> {
  const { t, isolate, date, time, zone } = createPhrases(language, await translateIn(language), 'UTC');
  const { about, link, registered, expiresAt } = letter;
  const server = isolate(new URL(letter.server).host);
  const who = { name: isolate(registered.name), organisation: isolate(registered.organisation) };
  const until = t('letters.until', { date: date(expiresAt), time: time(expiresAt), zone: zone(expiresAt) });
  const paragraphs = [
    t(`letters.${about}.first`, { server, ...who }),
    `${t(`letters.${about}.link`)}\n${link}`,
    ...(about === 'known' ? [] : [until]),
    t(`letters.${about}.unexpected`),
    t('letters.from', { server: isolate(letter.server) }),
  ];
  const subject = t(about === 'reset' ? 'letters.reset.subject' : 'letters.verify.subject', { server });
  return { language, subject, text: `${paragraphs.join('\n\n')}\n` };
}
