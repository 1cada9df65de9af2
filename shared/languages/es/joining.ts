import type { Translation } from '../dictionary.ts';
import type { joining as english } from '../en/joining.ts';

export const joining = {
  title: 'Incorporarse a la reunión',
  lead: '¿Cómo participa?',
  send: 'Incorporarse',
  later: 'Ahora no',
  both: 'Con micrófono y cámara',
  bothHint: 'Se le ve y se le oye cuando tiene la palabra.',
  microphone: 'Solo con micrófono',
  microphoneHint: 'Se le oye cuando tiene la palabra.',
  listen: 'Solo escuchar',
  listenHint: 'Oye y ve la reunión. Aún puede pedir la palabra; entonces necesita un micrófono.',
  observeHint: 'Oye y ve la reunión, y lee los documentos. Los observadores no piden la palabra.',
  room: 'Estoy en la sala',
  roomHint:
    'Este dispositivo queda en silencio para que no haya acoples: solo lista, documentos y anotaciones. El sonido va por los micrófonos y altavoces de la sala.',
  roomDevice: 'Este es el dispositivo de la propia sala',
  roomDeviceHint: 'Lleva los micrófonos, la cámara y los altavoces de la sala.',
  agree: 'Mi micrófono puede abrirse automáticamente cuando se me dé la palabra',
  agreeHint: 'De lo contrario, pulsará un botón grande.',
  chime: 'Emitir una señal suave cuando se me dé la palabra',
  preview: 'Su micrófono',
  previewHint: 'Diga algo: la barra debe moverse.',
  test: 'Probar la cámara, el sonido y la red',
  previewTry: 'Probar el micrófono',
} as const satisfies Translation<typeof english>;
