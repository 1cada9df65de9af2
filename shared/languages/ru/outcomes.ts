import type { Translation } from '../dictionary.ts';
import type { outcomes as english } from '../en/outcomes.ts';

export const outcomes = {
  title: 'Что с этим стало',
  taken: 'Включено в раздел {number}, {title}',
  merged: 'Объединено с {others}',
  source: '{organisation}, ¶ {paragraph}',
  discussed: 'Обсуждено по пункту {number} повестки дня, {title}',
  'not-taken': 'Не учтено: {reason}',
  none: 'Ответа пока нет',
  on: 'Ответ дан {date}',
  'all-answered': 'На каждый абзац дан ответ.',
  former: 'У других версий свои ответы.',
  open: {
    one: '{count} абзац из {of} пока без ответа',
    few: '{count} абзаца из {of} пока без ответа',
    many: '{count} абзацев из {of} пока без ответа',
    other: '{count} абзаца из {of} пока без ответа',
  },
} as const satisfies Translation<typeof english>;
