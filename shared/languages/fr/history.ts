import type { Translation } from '../dictionary.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'Historique du texte',
  hint: 'Chaque modification du texte est conservée. Rétablir un texte est aussi une modification, et elle peut être annulée.',
  nothing: 'Personne n’a encore rien écrit.',
  somebody: 'Une personne inconnue',
  stretch: '{name}, {when}',
  stretches: 'Qui a écrit à quel moment',
  show: 'Ce qui a changé',
  compared: 'Comparaison',
  earlier: 'Le texte',
  later: 'Comparé au texte',
  after: 'après {stretch}',
  before: 'avant ces modifications',
  beginning: 'avant toute écriture',
  same: 'Le texte est le même aux deux moments.',
  putBack: 'Rétablir ce texte tel qu’il était : {time}',
  isBack: 'Le texte est de nouveau tel qu’il était : {time}',
  undo: 'Annuler',
} as const satisfies Translation<typeof english>;
