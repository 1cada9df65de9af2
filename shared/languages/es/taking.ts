import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'Descargas',
  contributions: 'Todas las contribuciones',
  contribution: 'Esta contribución',
  compilation: 'Contribuciones compiladas',
  answers: 'Qué ocurrió con las contribuciones',
  minutes: 'Acta, revisión {number}',
  interventions: 'Intervenciones, acta, revisión {number}',
  times: 'Tiempos de intervención, acta, revisión {number}',
  package: 'Paquete para el grupo (ZIP)',
  'package-note':
    'Todas las contribuciones en sus archivos originales, la versión compilada, la lista, las respuestas y las actas publicadas.',
  bundle: 'Todo en una página, para leer sin conexión (HTML)',
  as: '{what} en {format}',
  long: 'Un paquete grande puede tardar unos minutos en empezar a llegar.',
} as const satisfies Translation<typeof english>;
