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
  open: {
    one: 'Según el archivo, {count} de ellas está resuelta o aceptada. Aquí está abierta, y decide esta reunión.',
    many: 'Según el archivo, {count} de ellas están resueltas o aceptadas. Aquí están abiertas, y decide esta reunión.',
    other:
      'Según el archivo, {count} de ellas están resueltas o aceptadas. Aquí están abiertas, y decide esta reunión.',
  },
  elsewhere: 'Sobre otros documentos',
  'elsewhere-hint':
    'Si alguno es esta compilación con otra dirección, indique de qué versión se trata. Cada anotación se importa entonces donde sus palabras figuran una sola vez, y en ningún otro lugar.',
  about: {
    one: '{count} anotación trata de {source}',
    many: '{count} anotaciones tratan de {source}',
    other: '{count} anotaciones tratan de {source}',
  },
  'another-document': 'Otro documento',
  'this-version': 'Esta compilación, versión {version}',
  'bring-these': 'Importar también estas',
  why: {
    elsewhere: 'Trata de otro documento.',
    'no-quote': 'No cita palabras.',
    words: 'Sus palabras no figuran aquí tal como las cita.',
    alike: 'Varios lugares sirven igual y no se puede saber cuál es.',
    broken: 'No es una anotación web válida:',
    'no-target': 'Aquello de lo que trata no está en este archivo.',
    'nothing-said': 'No dice nada o fue retirada.',
    'too-long': 'Es demasiado larga.',
    full: 'La reunión no admite más anotaciones.',
    'late-reply': 'Responde a una anotación que ya estaba aquí. Las respuestas solo llegan junto con su anotación.',
    refused: 'La reunión no la admite en este momento.',
  },
} as const satisfies Translation<typeof english>;
