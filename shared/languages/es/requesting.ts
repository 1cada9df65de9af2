import type { Translation } from '../dictionary.ts';
import type { requesting as english } from '../en/requesting.ts';

export const requesting = {
  title: 'Pedir la palabra',
  lead: 'Interviene sobre: {item}.',
  kind: '¿Para qué?',
  note: 'Nota en la lista',
  noteHint:
    'Todas las personas admitidas en la reunión pueden leerla, en la lista y después en el registro de la reunión. Ni la pantalla de la sala ni el acta la muestran.',
  handIn: 'Entregar el texto de su intervención',
  noteLeft: { one: 'Queda {count} carácter', many: 'Quedan {count} caracteres', other: 'Quedan {count} caracteres' },
  capacity: '¿En calidad de qué interviene?',
  group: 'Grupo o región en cuyo nombre interviene',
  language: 'Idioma en que hablará',
  about: 'Se refiere a',
  removeAbout: 'Intervenir sobre el punto en su conjunto',
  send: 'Pedir la palabra',
  inscribe: 'Pedir de antemano',
  aboutWhat: 'Sobre',
  cancel: 'Cancelar',
  closedList: 'La lista está cerrada: aún se puede plantear una cuestión de orden o ejercer el derecho a contestar.',
  kindHint: {
    intervention: 'Para intervenir sobre el punto en examen.',
    question: 'Una pregunta a quien acaba de intervenir.',
    'point-of-order':
      'Sobre el desarrollo de la reunión. Tiene prioridad sobre las intervenciones, también con la lista cerrada.',
    'right-of-reply':
      'Para contestar a lo dicho sobre usted o su delegación. Tiene prioridad sobre las intervenciones, también con la lista cerrada.',
    reply: 'Para responder a quien presentó el punto.',
  },
  withdrawing: {
    title: '¿Retirar su petición de palabra?',
    which: '¿Qué petición retira?',
    hint: 'Se pierde el lugar. Si vuelve a pedir la palabra, pasa al final de la lista.',
    keep: 'Conservarla',
  },
} as const satisfies Translation<typeof english>;
