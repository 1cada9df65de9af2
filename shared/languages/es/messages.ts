import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  unread: { one: '{count} sin leer', many: '{count} sin leer', other: '{count} sin leer' },
  people: 'Escribir a',
  withModerator: 'La moderación de la participación a distancia',
  withModeratorAsChair: 'La moderación (para la presidencia)',
  withChair: 'La presidencia',
  nobody: 'Todavía no hay a quién escribir',
  none: 'Todavía no se ha escrito nada. Solo lo leen usted y aquellos a quienes escribe; no forma parte del registro.',
  sending: 'Enviando …',
  write: 'Su mensaje',
  writeHint: 'Intro envía; Mayús e Intro empiezan una línea nueva.',
  send: 'Enviar',
} as const satisfies Translation<typeof english>;
