import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  unread: {
    one: '{count} непрочитанное',
    few: '{count} непрочитанных',
    many: '{count} непрочитанных',
    other: '{count} непрочитанных',
  },
  people: 'Кому',
  withModerator: 'Модератор дистанционного участия',
  withModeratorAsChair: 'Модераторы (для председателя)',
  withChair: 'Председатель',
  nobody: 'Писать пока некому',
  none: 'Пока ничего не написано. Это читаете только вы и те, кому вы пишете; в журнал собрания это не входит.',
  sending: 'Отправляется …',
  write: 'Ваше сообщение',
  writeHint: 'Enter — отправить, Shift и Enter — новая строка.',
  send: 'Отправить',
} as const satisfies Translation<typeof english>;
