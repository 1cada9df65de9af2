import type { Translation } from '../dictionary.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  moment: '« {what} » attend la connexion, cinq secondes au plus.',
  own: '« {what} » attend la connexion, deux minutes au plus.',
  asked: '« {what} » : le serveur n’a pas encore répondu.',
  unknown: 'On ne sait pas encore si « {what} » a été fait. Vous le saurez dès que la connexion sera rétablie.',
  done: '« {what} » a bien été fait.',
  notDone:
    '« {what} » n’a pas été fait : la demande n’est pas parvenue à temps au serveur. Voyez où en est la réunion, et recommencez si c’est encore utile.',
  takeBack: 'Annuler l’envoi',
  move: 'Déplacer dans la liste',
  role: 'Attribuer une fonction',
} as const satisfies Translation<typeof english>;
