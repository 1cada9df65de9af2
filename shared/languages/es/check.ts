import type { Translation } from '../dictionary.ts';
import type { check as english } from '../en/check.ts';

export const check = {
  own: 'Prueba de sonido',
  all: 'Pruebas de sonido',
  invited: 'Pronto intervendrá. Pruebe ahora su micrófono: solo la moderación puede oírlo.',
  choose: 'Elegir otro micrófono',
  begin: 'Empezar la prueba de sonido',
  checking: 'Diga unas frases como lo hará en la reunión. La reunión no le oye.',
  talking: 'La moderación está con usted. La reunión no le oye.',
  loudness: 'Volumen de su micrófono',
  end: 'Terminar la prueba de sonido',
  talk: 'Hablar',
  hangUp: 'Dejar de hablar',
  state: { invited: 'invitación enviada', checking: 'en prueba', talking: 'habla con la moderación' },
  shortcut: 'Comenzar o terminar mi prueba de sonido',
  advice: {
    fine: 'Se le oye bien.',
    silent: 'No se oye nada. Elija otro micrófono, o encienda este.',
    'too-quiet': 'Acérquese al micrófono, o suba su nivel.',
    'too-loud': 'Aléjese del micrófono, o baje su nivel.',
    losing: 'La conexión pierde sonido. Use un cable, o acérquese al punto de acceso.',
    slow: 'La conexión es lenta. Cierre otros programas que la usen, o pruebe otra red.',
  },
  measured: { level: '{level} dB', lost: '{percent} % perdido', roundTrip: '{ms} ms' },
} as const satisfies Translation<typeof english>;
