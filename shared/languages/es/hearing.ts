import type { Translation } from '../dictionary.ts';
import type { hearing as english } from '../en/hearing.ts';

export const hearing = {
  locked: 'El navegador mantiene el sonido apagado hasta que usted lo permita.',
  stopped: 'El sistema ha detenido el sonido, por una llamada o porque se quitaron los auriculares.',
  unlock: 'Activar el sonido',
  lost: 'El sonido y la imagen se han interrumpido. Se restablecerán automáticamente.',
  joining: 'El sonido y la imagen se están iniciando …',
  notReceived: 'En este momento no le llega sonido. Volverá por sí solo; si no vuelve, pruebe otra red.',
  lineShort:
    'Su conexión es lenta: el sonido tiene prioridad, las cámaras están apagadas y una pantalla compartida puede verse con menos nitidez.',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': 'El sonido de esta reunión se oye en otra pestaña de este navegador.',
    silenced: 'Su otro dispositivo reproduce el sonido. Este está en silencio.',
    both: 'También oye la reunión en otro dispositivo. Si están cerca, silencie uno de los dos.',
    play: 'Escuchar aquí',
    silence: 'Silenciar este dispositivo',
    keep: 'Dejar el sonido en ambos',
  },
  from: {
    muted: '{name} ha silenciado su micrófono.',
    unopened: '{name} todavía no ha abierto su micrófono.',
    none: 'En este momento no llega el sonido de {name}.',
    bad: 'El sonido de {name} llega entrecortado a la reunión. No se debe a su conexión.',
  },
} as const satisfies Translation<typeof english>;
