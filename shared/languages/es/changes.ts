import type { Translation } from '../dictionary.ts';
import type { changes as english } from '../en/changes.ts';

export const changes = {
  title: 'Qué cambió respecto de la versión {version}',
  show: 'Qué cambió',
  none: 'Nada cambió en los pasajes.',
  added: 'añadido',
  changed: 'modificado',
  moved: 'movido',
  removed: 'retirado',
  was: '(era {number})',
  'count-added': { one: '{count} añadido', many: '{count} añadidos', other: '{count} añadidos' },
  'count-changed': { one: '{count} modificado', many: '{count} modificados', other: '{count} modificados' },
  'count-moved': { one: '{count} movido', many: '{count} movidos', other: '{count} movidos' },
  'count-removed': { one: '{count} retirado', many: '{count} retirados', other: '{count} retirados' },
  'wording-by': 'Redacción propuesta por {author}, aceptada por {name}',
} as const satisfies Translation<typeof english>;
