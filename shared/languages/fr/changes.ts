import type { Translation } from '../dictionary.ts';
import type { changes as english } from '../en/changes.ts';

export const changes = {
  title: 'Ce qui a changé depuis la version {version}',
  show: 'Ce qui a changé',
  none: 'Rien n’a changé dans les passages.',
  added: 'ajouté',
  changed: 'modifié',
  moved: 'déplacé',
  removed: 'retiré',
  was: '(était {number})',
  'count-added': { one: '{count} ajouté', other: '{count} ajoutés' },
  'count-changed': { one: '{count} modifié', other: '{count} modifiés' },
  'count-moved': { one: '{count} déplacé', other: '{count} déplacés' },
  'count-removed': { one: '{count} retiré', other: '{count} retirés' },
  'wording-by': 'Libellé proposé par {author}, accepté par {name}',
} as const satisfies Translation<typeof english>;
