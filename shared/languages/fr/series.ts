import type { Translation } from '../dictionary.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  region: 'Réunion précédente',
  choose: 'Cette réunion fait suite à …',
  choice: 'Choisir une réunion',
  option: '{title}, {day}',
  withOpen: '{title}, {day} (actions en cours : {count})',
  follows: 'Cette réunion fait suite à « {title} » du {day}.',
  fromIt: 'Actions reprises de celle-ci : {count}',
  notClosed:
    'Ses actions en cours sont reprises à l’ouverture de cette réunion, si elle est close d’ici là, ou lorsque vous le redemandez.',
  take: 'Reprendre ses actions en cours',
  again: 'Chercher de nouvelles actions en cours',
  taken: 'Actions reprises : {count}',
  nothingNew: 'Aucune action n’y est en cours qui ne figure déjà ici.',
  empty: 'Il n’y a aucune réunion antérieure que vous puissiez consulter.',
  open: 'Actions en cours de la réunion précédente',
  recordedIn: 'Consignée à « {title} » du {day}',
  unsaid: 'Personne n’a encore dit quelle suite lui a été donnée.',
  say: '{outcome} : {text}',
  words: 'En quelques mots',
  wordsMissing: 'Dites pourquoi elle est abandonnée.',
  save: 'Consigner',
  recorded: 'Consigné.',
  outcomes: { done: 'Réalisée', continues: 'Se poursuit', dropped: 'Abandonnée' },
} as const satisfies Translation<typeof english>;
