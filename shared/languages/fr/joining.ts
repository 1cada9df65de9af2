import type { Translation } from '../dictionary.ts';
import type { joining as english } from '../en/joining.ts';

export const joining = {
  title: 'Rejoindre la réunion',
  lead: 'Comment participez-vous ?',
  send: 'Rejoindre la réunion',
  later: 'Pas maintenant',
  both: 'Avec micro et caméra',
  bothHint: 'On vous voit et on vous entend lorsque vous avez la parole.',
  microphone: 'Avec micro seulement',
  microphoneHint: 'On vous entend lorsque vous avez la parole.',
  listen: 'Écouter seulement',
  listenHint:
    'Vous entendez et voyez la réunion. Vous pouvez quand même demander la parole ; il vous faut alors un micro.',
  observeHint:
    'Vous entendez et voyez la réunion, et lisez les documents. Les observateurs ne demandent pas la parole.',
  room: 'Je suis sur place',
  roomHint:
    'Cet appareil reste muet, pour éviter l’effet Larsen : liste, documents et annotations seulement. Le son passe par les micros et les haut-parleurs de la salle.',
  roomDevice: 'Cet appareil est celui de la salle',
  roomDeviceHint: 'Il gère les micros, la caméra et les haut-parleurs de la salle.',
  agree: 'Mon micro peut s’ouvrir de lui-même quand la parole m’est donnée',
  agreeHint: 'Sinon, vous appuyez sur un grand bouton.',
  chime: 'Émettre un signal discret quand la parole m’est donnée',
  preview: 'Votre micro',
  previewHint: 'Dites quelque chose : la barre doit bouger.',
  test: 'Tester la caméra, le son et le réseau',
  previewTry: 'Essayer le micro',
} as const satisfies Translation<typeof english>;
