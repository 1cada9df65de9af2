import type { Translation } from '../dictionary.ts';
import type { devices as english } from '../en/devices.ts';

export const devices = {
  kind: { microphone: 'Micrófono', camera: 'Cámara', loudspeaker: 'Altavoz' },
  system: 'El que elija el sistema',
  gone: '{device} (no conectado)',
  play: 'Reproducir un sonido',
  again: 'Intentar de nuevo',

  none: {
    microphone: {
      denied:
        'El navegador no da a esta página acceso a su micrófono. Permítalo con el icono de la barra de direcciones e inténtelo de nuevo.',
      'denied-by-system':
        'Su sistema no deja que el navegador use el micrófono. Permítalo en los ajustes de privacidad del sistema e inténtelo de nuevo.',
      missing: 'No hay ningún micrófono conectado. Conecte uno: se usará en cuanto esté.',
      busy: 'El micrófono no arranca: quizá lo usa otro programa. Cierre ese programa o elija otro micrófono.',
      insecure:
        'Los navegadores solo dan un micrófono a páginas seguras. Abra esta página por su dirección que empieza por https://.',
    },
    camera: {
      denied:
        'El navegador no da a esta página acceso a su cámara. Permítalo con el icono de la barra de direcciones e inténtelo de nuevo.',
      'denied-by-system':
        'Su sistema no deja que el navegador use la cámara. Permítalo en los ajustes de privacidad del sistema e inténtelo de nuevo.',
      missing: 'No hay ninguna cámara conectada. Conecte una e inténtelo de nuevo.',
      busy: 'La cámara no arranca: quizá la usa otro programa. Cierre ese programa o elija otra cámara.',
      insecure:
        'Los navegadores solo dan una cámara a páginas seguras. Abra esta página por su dirección que empieza por https://.',
    },
    screen: {
      denied: 'El navegador no da a esta página acceso a su pantalla. Pulse «Compartir» de nuevo y elija qué mostrar.',
      'denied-by-system':
        'Su sistema no deja que el navegador muestre la pantalla. Permita la grabación de pantalla en los ajustes de privacidad del sistema y pulse «Compartir» de nuevo.',
      missing: 'No hay ninguna pantalla que mostrar.',
      busy: 'La pantalla no puede mostrarse en este momento. Cierre otros programas que la graben y pulse «Compartir» de nuevo.',
      insecure:
        'Este navegador no puede mostrar una pantalla aquí. Use un ordenador y abra esta página por su dirección que empieza por https://.',
    },
  },
  told: {
    replaced: 'Su micrófono es ahora: {device}.',
    unplugged: 'Su cámara ya no está conectada y está apagada. Pulse «Cámara» para usar otra.',
  },
} as const satisfies Translation<typeof english>;
