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
  held: 'Nadie le oye: el sistema ha silenciado su micrófono, por una llamada o con un interruptor del aparato. Pulse el botón cuando haya terminado.',
  shut: {
    'role-changed':
      'Su función ha cambiado: su micrófono, su cámara y su pantalla están apagados hasta que los encienda de nuevo.',
    'screen-ended': 'Su pantalla ya no se muestra. Pulse «Compartir» para mostrarla otra vez.',
  },
} as const satisfies Translation<typeof english>;
