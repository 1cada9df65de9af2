import { directionOf, type Language } from '../../shared/languages/language.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { Reminder } from '../../shared/reminding/reminder.ts';
import { createPhrases, type Phrases } from '../../shared/report/phrases.ts';
import { timeZoneOf } from '../../shared/sitting/sitting.ts';
import { translateIn } from '../dictionaries.ts';
import type { Message } from '../letters/mail.ts';

/** What a browser shows, and where a click leads. It lies on locked screens: the meeting's name and what is said, nothing else. */
export type PushMessage = {
  readonly title: string;
  readonly body: string;
  /** Of the same thing, a later one takes the place of the former. */
  readonly tag: string;
  readonly path: string;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
};

const TITLE_MAX = 200;
const cut = (text: string): string => {
  const letters = [...text];
  return letters.length <= TITLE_MAX ? text : `${letters.slice(0, TITLE_MAX).join('')}…`;
};

type Said = { readonly reminder: Reminder; readonly meeting: Meeting; readonly language: Language };

async function phrasesOf({ meeting, language }: Said): Promise<Phrases> {
  return createPhrases(language, await translateIn(language), timeZoneOf(meeting.sitting));
}

const titleOf = ({ meeting }: Said): string => cut(meeting.sitting.convocation?.title ?? '');

function sentenceOf({ reminder, meeting }: Said, { t, time, zone, isolate }: Phrases): string {
  switch (reminder.kind) {
    case 'meeting-soon':
      return t('letters.reminder.meeting-soon', { time: time(reminder.about), zone: zone(reminder.about) });
    case 'item-next': {
      const item = meeting.agenda.items.find(({ id }) => id === reminder.about);
      return t('letters.reminder.item-next', { item: isolate(cut(item?.title ?? '')) });
    }
    case 'turn-near':
      return reminder.ahead === 0
        ? t('letters.reminder.turn-next')
        : t('letters.reminder.turn-near', { count: reminder.ahead });
  }
}

/** The hall, at the item. */
function pathOf({ reminder, meeting }: Said): string {
  const hall = `/meetings/${encodeURIComponent(meeting.sitting.convocation?.meetingId ?? '')}`;
  if (reminder.kind === 'meeting-soon') return hall;
  return `${hall}#item-${encodeURIComponent(reminder.kind === 'item-next' ? reminder.about : reminder.item)}`;
}

export async function pushMessageOf(said: Said): Promise<PushMessage> {
  const { reminder, language } = said;
  return {
    title: titleOf(said),
    body: sentenceOf(said, await phrasesOf(said)),
    tag: `${reminder.kind} ${reminder.about}`,
    path: pathOf(said),
    lang: language,
    dir: directionOf(language),
  };
}

/** The same as a letter; no words of people are in its subject. `server`: its origin. */
export async function reminderLetter(said: Said, server: string): Promise<Omit<Message, 'to'>> {
  const phrases = await phrasesOf(said);
  const { t, isolate } = phrases;
  const paragraphs = [
    t('people.letter.meeting', { title: isolate(titleOf(said)) }),
    sentenceOf(said, phrases),
    `${t('letters.reminder.link')}\n${server}${pathOf(said)}`,
    `${t('letters.reminder.off')}\n${server}/account`,
    t('letters.from', { server: isolate(server) }),
  ];
  const subject = t(`letters.reminder.subject.${said.reminder.kind}`, { server: isolate(new URL(server).host) });
  return { language: said.language, subject, text: `${paragraphs.join('\n\n')}\n` };
}

/** What somebody gets who asks for a trial. */
export async function trialMessage(language: Language): Promise<PushMessage> {
  const t = await translateIn(language);
  return {
    title: 'Openfloor',
    body: t('letters.reminder.trial'),
    tag: 'trial',
    path: '/account',
    lang: language,
    dir: directionOf(language),
  };
}

export async function trialLetter(language: Language, server: string): Promise<Omit<Message, 'to'>> {
  const { t, isolate } = createPhrases(language, await translateIn(language), 'UTC');
  const text = [t('letters.reminder.trial'), `${t('letters.reminder.off')}\n${server}/account`];
  const subject = t('letters.reminder.subject.trial', { server: isolate(new URL(server).host) });
  return { language, subject, text: `${text.join('\n\n')}\n` };
}
