import type { Translation } from '../dictionary.ts';
import type { hall as english } from '../en/hall.ts';

export const hall = {
  name: 'El espacio de la reunión',
  title: '{title}: espacio de la reunión',
  silenced: 'Todos están silenciados excepto la presidencia.',
  helping: '{name} está ayudando: su micrófono está abierto.',
  placeAndDate: '{group} · {place}, {date}',
  openSince: 'Abierta desde las {time}',
  suspendedSince: 'Suspendida desde las {time}',
  closedSince: 'Clausurada a las {time}',
  notOpen: 'Aún no abierta',
  inRoom: { one: '{count} en la sala', many: '{count} en la sala', other: '{count} en la sala' },
  remote: { one: '{count} a distancia', many: '{count} a distancia', other: '{count} a distancia' },
  away: { one: '{count} sin conexión', many: '{count} sin conexión', other: '{count} sin conexión' },
  sample: 'Ejemplo',

  loading: 'Entrando en el espacio de la reunión …',
  outdated: 'Esta página es más antigua que el servidor.',
  outdatedHint: 'Vuelva a cargarla para continuar. Su lugar en la lista se conserva.',
  reload: 'Volver a cargar',
  reconnecting:
    'Se ha perdido la conexión. Se restablecerá automáticamente; la lista siguiente es la de las {time}, y su lugar se conserva.',
  stopping: 'El servidor se está reiniciando. Volverá automáticamente en unos segundos; no se pierde nada.',
  offline: 'Este dispositivo está sin conexión. La lista siguiente es la de las {time}, y su lugar se conserva.',

  phase: {
    notOpen: 'La reunión aún no está abierta.',
    notOpenHint: 'Puede leer las contribuciones compiladas. La presidencia abre la reunión.',
    suspended: 'La reunión está suspendida.',
    suspendedHint:
      'No se da la palabra y el reloj del orador está parado hasta que se reanude. La lista sigue funcionando.',
    closed: 'La reunión está clausurada.',
    closedHint: 'El acta y los documentos pueden leerse y descargarse.',
    minutes: 'Acta',
  },

  join: {
    open: 'Incorporarse',
  },

  /** Before what cannot be undone; `what` is the name of a button. */
  ask: {
    title: '¿{what}?',
    turn: '{name} tiene la palabra. La intervención termina y la palabra no se puede devolver.',
    ownTurn: 'Usted tiene la palabra. Su intervención termina y no se le devuelve.',
    place: '{name} pierde su lugar en la lista.',
    ownPlace: 'Usted pierde su lugar en la lista.',
    early: 'La reunión está convocada para el {date}. En su registro constará que se abrió a esta hora.',
    ownRole: 'Usted renuncia a su propia función y no puede devolvérsela.',
  },

  leave: 'Salir',
  left: 'Ha salido de la reunión. Su lugar en la lista se conserva hasta que termine el punto.',

  leftElsewhere: 'Ha salido de la reunión en otro dispositivo. Incorpórese de nuevo para participar con este.',
  bar: {
    label: 'Controles',
    microphone: {
      here: 'Hablar desde este dispositivo',
      isHere: 'Ahora se le oye por este dispositivo.',
      waiting: 'Se abre cuando tenga la palabra',
      openable: 'Podrá abrirlo cuando tenga la palabra',
      suspended: 'Cerrado hasta que se reanude la reunión',
      silenced: 'Cerrado hasta que termine el silencio',
      prompted: 'Permítalo en el navegador',
      ask: 'Abrir mi micrófono',
      blocked: 'Micrófono bloqueado',
      none: 'Escuchando',
      room: 'En la sala',
      mute: 'Cerrar mi micrófono',
    },
    devices: 'Micrófono, cámara y altavoz',
    chime: 'Aviso sonoro cuando tenga la palabra',
    camera: 'Cámara',
    share: 'Compartir',
    stopSharing: 'Dejar de compartir',
    quality: {
      good: 'Buena',
      weak: 'Débil',
      bad: 'Mala',
      awaited: 'Midiendo',
      none: 'No llega nada',
      idle: 'Sin sonido ahora',
      label: 'Conexión: {quality}',
    },
  },

  wholeNotice: 'El aviso completo',
  views: {
    label: 'Qué mostrar',
    text: 'Texto',
    floor: 'Lista',
    agenda: 'Puntos',
    stage: 'Estrado',
    annotations: 'Anotaciones',
    minutes: 'Acta',
    people: 'Personas',
    captions: 'Subtítulos',
  },
  docks: { annotations: 'Anotaciones', minutes: 'Acta', people: 'Personas', captions: 'Subtítulos' },
  people: {
    waiting: {
      one: '{count} persona pide ser admitida',
      many: '{count} personas piden ser admitidas',
      other: '{count} personas piden ser admitidas',
    },
    role: {
      chair: 'presidencia',
      secretary: 'secretaría',
      moderator: 'moderador(a)',
      rapporteur: 'relator(a)',
      interpreter: 'intérprete',
      captioner: 'subtitulador(a)',
      participant: 'participante',
      observer: 'observador(a)',
      room: 'el dispositivo de la sala',
    },
  },
  shortcuts: {
    microphone: 'Abrir o cerrar mi micrófono',
    camera: 'Encender o apagar la cámara',
    share: 'Compartir una pantalla, o dejar de hacerlo',
    leave: 'Salir de la reunión',
    people: 'A las personas de la reunión',
    text: 'A las contribuciones compiladas',
    list: 'A la lista de oradores',
    agenda: 'Al orden del día',
  },

  home: 'A las consultas',

  messages: {
    open: 'Mensajes privados',
    short: 'Mensajes',
    openUnread: {
      one: 'Mensajes privados, {count} sin leer',
      many: 'Mensajes privados, {count} sin leer',
      other: 'Mensajes privados, {count} sin leer',
    },
    arrived: {
      one: '{count} mensaje privado sin leer',
      many: '{count} mensajes privados sin leer',
      other: '{count} mensajes privados sin leer',
    },
  },
} as const satisfies Translation<typeof english>;
