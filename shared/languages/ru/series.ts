import type { Translation } from '../dictionary.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  region: 'Предыдущее собрание',
  choose: 'Это собрание продолжает …',
  choice: 'Выберите собрание',
  option: '{title}, {day}',
  withOpen: '{title}, {day} (невыполненных поручений: {count})',
  follows: 'Это собрание продолжает собрание «{title}» ({day}).',
  fromIt: 'Перенесено из него поручений: {count}',
  notClosed:
    'Его невыполненные поручения переносятся при открытии этого собрания, если то к тому времени закрыто, или когда вы попросите снова.',
  take: 'Перенести невыполненные поручения',
  again: 'Искать новые невыполненные поручения',
  taken: 'Перенесено поручений: {count}',
  nothingNew: 'Там нет невыполненных поручений, которых ещё нет здесь.',
  empty: 'Нет более раннего собрания, которое вам можно читать.',
  open: 'Невыполненные поручения предыдущего собрания',
  recordedIn: 'Записано на собрании «{title}», {day}',
  unsaid: 'Пока никто не сказал, что с ним стало.',
  say: '{outcome}: {text}',
  words: 'В нескольких словах',
  wordsMissing: 'Скажите, почему поручение снято.',
  save: 'Записать',
  recorded: 'Записано.',
  outcomes: { done: 'Выполнено', continues: 'Продолжается', dropped: 'Снято' },
} as const satisfies Translation<typeof english>;
