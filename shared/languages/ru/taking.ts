import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'Файлы',
  contributions: 'Все материалы',
  contribution: 'Этот материал',
  compilation: 'Компиляция материалов',
  answers: 'Что стало с материалами',
  package: 'Пакет для группы (ZIP)',
  'package-note': 'Все материалы в исходных файлах, компиляция, список и ответы.',
  bundle: 'Всё на одной странице, для чтения без сети (HTML)',
  as: '{what}, {format}',
  long: 'Большой пакет может начать загружаться через несколько минут.',
} as const satisfies Translation<typeof english>;
