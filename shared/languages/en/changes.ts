/** What a version of the compilation changed against the one before. */
export const changes = {
  title: 'What changed against version {version}',
  show: 'What changed',
  none: 'Nothing changed in the passages.',
  added: 'added',
  changed: 'changed',
  moved: 'moved',
  removed: 'removed',
  was: '(was {number})',
  'count-added': { one: '{count} added', other: '{count} added' },
  'count-changed': { one: '{count} changed', other: '{count} changed' },
  'count-moved': { one: '{count} moved', other: '{count} moved' },
  'count-removed': { one: '{count} removed', other: '{count} removed' },
  'wording-by': 'Wording suggested by {author}, accepted by {name}',
} as const;
