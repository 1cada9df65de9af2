import type { Translation } from '../dictionary.ts';
import type { compilation as english } from '../en/compilation.ts';

export const compilation = {
  region: 'Contribuciones compiladas',
  title: 'Las contribuciones compiladas',
  version: 'Versión {version}, del {date}.',
  pointsAt: '{name} señala el párrafo {number}.',
  backToMeeting: 'Volver a donde está la reunión',
  passage: 'Párrafo {number}',
  passages: { one: '{count} pasaje', many: '{count} pasajes', other: '{count} pasajes' },
  pointHere: 'Señalar aquí',
  stopPointing: 'Dejar de señalar aquí',
  source: '{organisation}, ¶ {paragraph}',
  find: 'Buscar en las contribuciones compiladas',
  found: {
    one: '{count} pasaje contiene estas palabras',
    many: '{count} pasajes contienen estas palabras',
    other: '{count} pasajes contienen estas palabras',
  },
  thisItem: 'Solo este punto',
  allSections: 'Todas las secciones',
  none: 'Todavía no se ha publicado ninguna compilación',
  noneHint:
    'Aparece aquí en cuanto la secretaría la publica. Las contribuciones pueden leerse en la página de la consulta.',
  loading: 'Cargando las contribuciones compiladas …',
  failed: 'No se han podido cargar las contribuciones compiladas',
  failedHint: 'Se vuelve a intentar cada pocos segundos. La lista de oradores sigue funcionando.',
  again: 'Reintentar',
  downloads: 'Descargas…',
  whatChanged: 'Qué cambió',
} as const satisfies Translation<typeof english>;
