import type { Translation } from '../dictionary.ts';
import type { right as english } from '../en/right.ts';

export const right = {
  lost: {
    turn: 'Ya no tiene la palabra.',
    reading: 'Ya no lee la intervención escrita.',
    'read-out': 'La moderación ya no lee su intervención escrita.',
    helping: 'Ya no está ayudando: su micrófono está cerrado.',
    chairing: 'Ya no preside la reunión. Solo se le oye cuando tiene la palabra.',
    room: 'Este ya no es el dispositivo de la sala.',
  },
  offTheList: 'Su petición de palabra ya no está en la lista.',
  why: {
    ended: '{name} la ha dado por terminada.',
    withdrawn: '{name} la ha retirado.',
    'given-on': 'Ahora tiene la palabra {name}.',
    'broken-off': 'Tiene la palabra {name} para una cuestión con prioridad. Usted sigue después; le quedan {time}.',
    'passed-over': 'Se le ha saltado por ahora: le toca a continuación y le quedan {time}.',
    'item-taken': 'La reunión ha pasado a otro punto.',
    'item-concluded': 'El punto ha concluido.',
    'role-changed': 'Su función es ahora: {role}.',
    closed: 'La reunión está clausurada.',
    excluded: 'Se le ha excluido de la reunión.',
    'registration-ended': 'Su inscripción en la reunión ha terminado; su página dice por qué.',
    left: 'Ha salido de la reunión.',
    undone: 'Se ha deshecho el último paso.',
    'handed-over': '{name} habla ahora por su delegación.',
    'item-removed': 'Su punto ya no está en el orden del día; si vuelve, también vuelve su lugar.',
    unseen: 'Ocurrió mientras este dispositivo no estaba conectado.',
  },
  youChair: 'Ahora preside la reunión: se le puede oír en todo momento.',
  unheard: {
    silenced: 'La presidencia ha silenciado a todos: por ahora no se le oye.',
    suspended: 'La reunión está suspendida: no se le oye hasta que se reanude.',
    closed: 'La reunión está clausurada: ya no se le oye.',
    'not-open': 'La reunión no está abierta: no se le oye.',
  },
  heard: {
    silenced: 'El silencio ha terminado: se le puede oír de nuevo.',
    suspended: 'La reunión se reanuda: se le puede oír de nuevo.',
    closed: 'La reunión se ha reabierto: se le puede oír.',
    'not-open': 'La reunión está abierta: se le puede oír.',
  },
  haveFloor: {
    elsewhere: 'Se le oye por otro de sus dispositivos.',
    title: 'Tiene la palabra',
    open: 'Abrir mi micrófono',
    join: 'No se ha incorporado con este dispositivo. Incorpórese a la reunión para que se le oiga.',
    blocked: 'Nadie le oye.',
    muted: 'Nadie le oye: ha cerrado su micrófono.',
    silenced: 'La presidencia ha silenciado a todos: espere a que termine el silencio.',
    suspended: 'No se oye a nadie hasta que se reanude la reunión. Conserva la palabra.',
    connecting: 'Su sonido aún no está conectado. Se conecta solo; espere un momento antes de hablar.',
    prompted:
      'Su navegador pregunta si esta página puede usar su micrófono: pulse «Permitir». Si no ve la pregunta, pulse el símbolo junto a la dirección.',
    unheard:
      'Nadie le oye: su sonido no llega a la reunión. Espere un momento antes de seguir. Si nada cambia, pruebe otra red.',
    heardAgain: 'Su sonido llega de nuevo a la reunión.',
    lead: 'Aquí su micrófono no se abre automáticamente. Pulse el botón y hable.',
    listen: 'Se incorporó para escuchar. Pulse el botón, permita el micrófono y hable.',
  },
} as const satisfies Translation<typeof english>;
