import type { Translation } from '../dictionary.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  moment: '«{what}» espera la conexión, cinco segundos como máximo.',
  own: '«{what}» espera la conexión, dos minutos como máximo.',
  asked: '«{what}»: el servidor aún no ha respondido.',
  unknown: 'Aún no se sabe si «{what}» se ha hecho. Se le avisará en cuanto vuelva la conexión.',
  done: '«{what}» sí se hizo.',
  notDone:
    '«{what}» no se ha hecho: no llegó a tiempo al servidor. Vea en qué punto está la reunión y hágalo de nuevo si todavía hace falta.',
  takeBack: 'Cancelar el envío',
  move: 'Mover en la lista',
  role: 'Dar una función',
} as const satisfies Translation<typeof english>;
