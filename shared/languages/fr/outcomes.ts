import type { Translation } from '../dictionary.ts';
import type { outcomes as english } from '../en/outcomes.ts';

export const outcomes = {
  title: 'Suite donnée',
  taken: 'Repris dans la section {number}, {title}',
  merged: 'Fusionné avec {others}',
  source: '{organisation}, ¶ {paragraph}',
  discussed: 'Examiné au titre du point {number}, {title}',
  'not-taken': 'Non repris : {reason}',
  none: 'Pas encore de réponse',
  on: 'Répondu le {date}',
  'all-answered': 'Chaque paragraphe a reçu une réponse.',
  former: 'D’autres versions ont leurs propres réponses.',
  open: {
    one: '{count} paragraphe sur {of} n’a pas encore de réponse',
    many: '{count} paragraphes sur {of} n’ont pas encore de réponse',
    other: '{count} paragraphes sur {of} n’ont pas encore de réponse',
  },
} as const satisfies Translation<typeof english>;
