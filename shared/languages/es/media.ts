import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: 'Estrado',
  nobody: 'Nadie tiene la palabra',
  hasTheFloor: 'tiene la palabra',
  inTheRoom: 'en la sala',
  screenOf: 'Pantalla compartida',
  showLarge: 'Ver en grande',
  showSmall: 'Volver al texto',
  fullScreen: 'Ver la pantalla compartida a pantalla completa',
  fullScreenLeave: 'Salir de la pantalla completa',
  fullScreenOn: 'La pantalla compartida ocupa toda su pantalla. Se sale con la tecla Escape.',
  fullScreenOff: 'La reunión está de nuevo en su ventana.',
  locked: 'El navegador mantiene el sonido apagado hasta que usted lo permita.',
  stopped: 'El sistema ha detenido el sonido, por una llamada o porque se quitaron los auriculares.',
  held: 'Nadie le oye: el sistema ha silenciado su micrófono, por una llamada o con un interruptor del aparato. Pulse el botón cuando haya terminado.',
  unlock: 'Activar el sonido',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': 'El sonido de esta reunión se oye en otra pestaña de este navegador.',
    silenced: 'Su otro dispositivo reproduce el sonido. Este está en silencio.',
    both: 'También oye la reunión en otro dispositivo. Si están cerca, silencie uno de los dos.',
    play: 'Escuchar aquí',
    silence: 'Silenciar este dispositivo',
    keep: 'Dejar el sonido en ambos',
  },
  lost: 'El sonido y la imagen se han interrumpido. Se restablecerán automáticamente.',
  joining: 'El sonido y la imagen se están iniciando …',
  notReceived: 'En este momento no le llega sonido. Volverá por sí solo; si no vuelve, pruebe otra red.',
  lineShort:
    'Su conexión es lenta: el sonido tiene prioridad, las cámaras están apagadas y una pantalla compartida puede verse con menos nitidez.',
  from: {
    muted: '{name} ha silenciado su micrófono.',
    unopened: '{name} todavía no ha abierto su micrófono.',
    none: 'En este momento no llega el sonido de {name}.',
    bad: 'El sonido de {name} llega entrecortado a la reunión. No se debe a su conexión.',
  },
  shut: {
    'role-changed':
      'Su función ha cambiado: su micrófono, su cámara y su pantalla están apagados hasta que los encienda de nuevo.',
    'screen-ended': 'Su pantalla ya no se muestra. Pulse «Compartir» para mostrarla otra vez.',
  },
} as const satisfies Translation<typeof english>;
