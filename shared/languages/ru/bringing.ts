import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: 'Загрузить примечания',
  file: 'Файл примечаний (JSON-LD)',
  brought: {
    one: 'Загружено {count} примечание или ответ.',
    few: 'Загружено {count} примечания и ответа.',
    many: 'Загружено {count} примечаний и ответов.',
    other: 'Загружено {count} примечания и ответа.',
  },
  there: {
    one: '{count} уже было.',
    few: '{count} уже были.',
    many: '{count} уже было.',
    other: '{count} уже было.',
  },
  left: {
    one: 'Не загружено: {count}',
    few: 'Не загружено: {count}',
    many: 'Не загружено: {count}',
    other: 'Не загружено: {count}',
  },
  why: {
    elsewhere: 'Относится к другому документу.',
    'no-quote': 'Не содержит цитаты.',
    words: 'Приведённых слов здесь в таком виде нет.',
    alike: 'Подходит несколько мест, и нельзя сказать, какое имеется в виду.',
    broken: 'Это не действительная веб-аннотация:',
    'no-target': 'Того, к чему относится, в этом файле нет.',
    'nothing-said': 'Отозвано.',
    'too-long': 'Слишком длинное.',
    full: 'Собрание не вмещает больше примечаний.',
    'late-reply':
      'Это ответ на примечание, которое уже было здесь. Ответы поступают только вместе со своим примечанием.',
    refused: 'Собрание сейчас его не принимает.',
  },
} as const satisfies Translation<typeof english>;
