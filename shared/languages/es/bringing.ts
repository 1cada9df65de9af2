import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: 'Importar anotaciones',
  file: 'Archivo de anotaciones (JSON-LD)',
  brought: {
    one: 'Se importó {count} anotación o respuesta.',
    many: 'Se importaron {count} anotaciones y respuestas.',
    other: 'Se importaron {count} anotaciones y respuestas.',
  },
  there: { one: '{count} ya estaba.', many: '{count} ya estaban.', other: '{count} ya estaban.' },
  left: { one: '{count} quedó fuera', many: '{count} quedaron fuera', other: '{count} quedaron fuera' },
  why: {
    elsewhere: 'Trata de otro documento.',
    'no-quote': 'No cita palabras.',
    words: 'Sus palabras no figuran aquí tal como las cita.',
    alike: 'Varios lugares sirven igual y no se puede saber cuál es.',
    broken: 'No es una anotación web válida:',
    'no-target': 'Aquello de lo que trata no está en este archivo.',
    'nothing-said': 'Fue retirada.',
    'too-long': 'Es demasiado larga.',
    full: 'La reunión no admite más anotaciones.',
    'late-reply': 'Responde a una anotación que ya estaba aquí. Las respuestas solo llegan junto con su anotación.',
    refused: 'La reunión no la admite en este momento.',
  },
} as const satisfies Translation<typeof english>;
