import type { Translation } from '../dictionary.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  moved: '{name} ha pasado esta petición a este lugar.',
  'passed-over': '{name} ha saltado esta petición. Sigue siendo la siguiente.',
  interrupted:
    'La intervención se interrumpió por una cuestión de orden o un derecho a contestar; este orador continúa después.',
  'point-of-order': 'Una cuestión de orden tiene prioridad sobre las intervenciones.',
  'right-of-reply': 'El derecho a contestar tiene prioridad sobre las intervenciones.',
  waited: {
    one: 'Ya ha intervenido antes {count} orador que pidió la palabra después, por lo que ahora esta petición se adelanta.',
    many: 'Ya han intervenido antes {count} oradores que pidieron la palabra después, por lo que ahora esta petición se adelanta.',
    other:
      'Ya han intervenido antes {count} oradores que pidieron la palabra después, por lo que ahora esta petición se adelanta.',
  },
  asked: 'La lista sigue el orden de petición.',
  'alternating-room': 'La sala y los participantes a distancia intervienen por turno; este lugar es de la sala.',
  'alternating-remote':
    'La sala y los participantes a distancia intervienen por turno; este lugar es de los participantes a distancia.',
  'council-member-state': 'Regla del Consejo: los Estados Miembros intervienen primero, por orden de petición.',
  'council-sector-member':
    'Regla del Consejo: los Miembros de Sector intervienen después de los Estados Miembros, por orden de petición.',
  'council-associate':
    'Regla del Consejo: los Asociados intervienen después de los Estados Miembros y los Miembros de Sector, por orden de petición.',
  'council-academia':
    'Regla del Consejo: las Instituciones Académicas intervienen después de los Estados Miembros, los Miembros de Sector y los Asociados, por orden de petición.',
  'council-other':
    'Regla del Consejo: las demás partes interesadas intervienen después de los Estados Miembros, los Miembros de Sector, los Asociados y las Instituciones Académicas, por orden de petición.',
  'council-secretariat':
    'Regla del Consejo: la secretaría interviene después de todas las partes interesadas, por orden de petición.',
  'council-again':
    'Regla del Consejo: este orador ya ha intervenido sobre este punto, por lo que pasan antes quienes todavía no han intervenido.',
  'first-time': 'Pasan primero las personas que todavía no han intervenido en esta reunión.',
  'spoken-before': 'Este orador ya ha intervenido en esta reunión; pasan primero quienes no lo han hecho.',
  'fair-shares-member-state':
    'Pasa primero el grupo con menos tiempo; los Estados Miembros han tenido {minutes} min hasta ahora.',
  'fair-shares-sector-member':
    'Pasa primero el grupo con menos tiempo; los Miembros de Sector han tenido {minutes} min hasta ahora.',
  'fair-shares-associate':
    'Pasa primero el grupo con menos tiempo; los Asociados han tenido {minutes} min hasta ahora.',
  'fair-shares-academia':
    'Pasa primero el grupo con menos tiempo; las Instituciones Académicas han tenido {minutes} min hasta ahora.',
  'fair-shares-other':
    'Pasa primero el grupo con menos tiempo; las demás partes interesadas han tenido {minutes} min hasta ahora.',
  'fair-shares-secretariat':
    'Pasa primero el grupo con menos tiempo; la secretaría interviene después de los grupos de partes interesadas.',
  'entity-shares': 'Pasan primero las delegaciones con menos tiempo; {entity} ha tenido {minutes} min hasta ahora.',
} as const satisfies Translation<typeof english>;
