import type { Translation } from '../dictionary.ts';
import type { outcomes as english } from '../en/outcomes.ts';

export const outcomes = {
  title: 'Qué ocurrió con ello',
  taken: 'Recogido en la sección {number}, {title}',
  merged: 'Fusionado con {others}',
  source: '{organisation}, ¶ {paragraph}',
  discussed: 'Examinado en el punto {number}, {title}',
  'not-taken': 'No recogido: {reason}',
  none: 'Aún sin respuesta',
  on: 'Respondido el {date}',
  'all-answered': 'Todos los párrafos tienen respuesta.',
  former: 'Otras versiones tienen respuestas propias.',
  open: {
    one: '{count} de {of} párrafos aún no tiene respuesta',
    many: '{count} de {of} párrafos aún no tienen respuesta',
    other: '{count} de {of} párrafos aún no tienen respuesta',
  },
} as const satisfies Translation<typeof english>;
