import type { Translation } from '../dictionary.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'Historial del texto',
  hint: 'Se conserva cada cambio del texto. Restablecer un texto también es un cambio, y se puede deshacer.',
  nothing: 'Nadie ha escrito nada todavía.',
  somebody: 'Una persona desconocida',
  stretch: '{name}, {when}',
  stretches: 'Quién escribió y cuándo',
  show: 'Qué cambió',
  compared: 'Comparación',
  earlier: 'El texto',
  later: 'Comparado con el texto',
  after: 'después de {stretch}',
  before: 'antes de estos cambios',
  beginning: 'antes de que se escribiera nada',
  same: 'El texto es el mismo en los dos momentos.',
  putBack: 'Restablecer este texto como estaba: {time}',
  isBack: 'El texto está de nuevo como estaba: {time}',
  undo: 'Deshacer',
} as const satisfies Translation<typeof english>;
