import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  unread: { one: '{count} non lu', other: '{count} non lus' },
  people: 'Écrire à',
  withModerator: 'La modération de la participation à distance',
  withModeratorAsChair: 'La modération (pour la présidence)',
  withChair: 'La présidence',
  nobody: 'Personne à qui écrire pour le moment',
  none: 'Rien n’a encore été écrit. Ces messages ne sont lus que par vous et par les personnes à qui vous écrivez ; ils ne font pas partie du registre.',
  sending: 'Envoi en cours…',
  write: 'Votre message',
  writeHint: 'Entrée envoie ; Maj et Entrée commencent une nouvelle ligne.',
  send: 'Envoyer',
} as const satisfies Translation<typeof english>;
