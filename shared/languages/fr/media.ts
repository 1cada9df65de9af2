import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: 'Tribune',
  nobody: 'Personne n’a la parole',
  hasTheFloor: 'a la parole',
  inTheRoom: 'sur place',
  screenOf: 'Écran partagé',
  showLarge: 'Afficher en grand',
  showSmall: 'Revenir au texte',
  fullScreen: 'Afficher l’écran partagé en plein écran',
  fullScreenLeave: 'Quitter le plein écran',
  fullScreenOn: 'L’écran partagé occupe tout votre écran. La touche Échap permet d’en sortir.',
  fullScreenOff: 'La réunion est de nouveau dans sa fenêtre.',
  held: 'Personne ne vous entend : le système a coupé votre microphone, pour un appel ou par un interrupteur de l’appareil. Appuyez sur le bouton quand c’est terminé.',
  shut: {
    'role-changed':
      'Votre fonction a changé : votre microphone, votre caméra et votre écran sont coupés jusqu’à ce que vous les remettiez en marche.',
    'screen-ended': 'Votre écran n’est plus montré. Appuyez sur « Partager » pour le montrer de nouveau.',
  },
} as const satisfies Translation<typeof english>;
