import type { DecidedAbout } from '../../db/tables/decision-letters.ts';
import type { Language } from '../../shared/languages/language.ts';
import { createPhrases } from '../../shared/report/phrases.ts';
import { translateIn } from '../dictionaries.ts';
import type { Message } from './mail.ts';
import { inQuotes } from './words-of-letters.ts';

/**
 * What somebody decided about something that the reader sent: a registration, or a contribution that came late; or that minutes of
 * a meeting that they attended were issued, or are final. `what`: the title of
 * the meeting or of the contribution; `reason`: in the words of the person who decided, or empty.
 */
export type Decided = {
  readonly about: DecidedAbout;
  readonly what: string;
  readonly reason: string;
  /** Where the reader sees it. */
  readonly link: string;
};

const isOfMinutes = (about: DecidedAbout): boolean => about === 'minutes-issued' || about === 'minutes-final';

/** As plain text, in one of the six languages; no words of people are in its subject. */
export async function writeDecision(decided: Decided, language: Language): Promise<Omit<Message, 'to'>> {
  const { t, isolate } = createPhrases(language, await translateIn(language), 'UTC');
  const { origin, host } = new URL(decided.link);
  const paragraphs = [
    t(`letters.decided.${decided.about}`),
    inQuotes(decided.what),
    ...(decided.reason === '' ? [] : [`${t('letters.decided.reason')}\n${inQuotes(decided.reason)}`]),
    `${t('letters.decided.look')}\n${decided.link}`,
    t('letters.from', { server: isolate(origin) }),
  ];
  const subject = t(isOfMinutes(decided.about) ? 'letters.decided.subject-minutes' : 'letters.decided.subject', {
    server: isolate(host),
  });
  return { language, subject, text: `${paragraphs.join('\n\n')}\n` };
}
