import type { Translation } from '../dictionary.ts';
import type { changes as english } from '../en/changes.ts';

export const changes = {
  title: 'Что изменилось по сравнению с версией {version}',
  show: 'Что изменилось',
  none: 'Во фрагментах ничего не изменилось.',
  added: 'добавлено',
  changed: 'изменено',
  moved: 'перемещено',
  removed: 'убрано',
  was: '(был номер {number})',
  'count-added': {
    one: 'добавлен {count}',
    few: 'добавлено {count}',
    many: 'добавлено {count}',
    other: 'добавлено {count}',
  },
  'count-changed': {
    one: 'изменён {count}',
    few: 'изменено {count}',
    many: 'изменено {count}',
    other: 'изменено {count}',
  },
  'count-moved': {
    one: 'перемещён {count}',
    few: 'перемещено {count}',
    many: 'перемещено {count}',
    other: 'перемещено {count}',
  },
  'count-removed': { one: 'убран {count}', few: 'убрано {count}', many: 'убрано {count}', other: 'убрано {count}' },
  'wording-by': 'Формулировка предложена: {author}, принята: {name}',
} as const satisfies Translation<typeof english>;
