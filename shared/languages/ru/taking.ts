import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'Файлы',
  contributions: 'Все вклады',
  contribution: 'Этот вклад',
  compilation: 'Сводный текст вкладов',
  answers: 'Что стало с вкладами',
  minutes: 'Протокол, редакция {number}',
  interventions: 'Выступления, протокол, редакция {number}',
  times: 'Время выступлений, протокол, редакция {number}',
  package: 'Пакет для группы (ZIP)',
  'package-note': 'Все вклады в исходных файлах, сводный текст, список, ответы и опубликованные протоколы.',
  bundle: 'Всё на одной странице, для чтения без сети (HTML)',
  as: '{what}, {format}',
  long: 'Большой пакет может начать загружаться через несколько минут.',
} as const satisfies Translation<typeof english>;
