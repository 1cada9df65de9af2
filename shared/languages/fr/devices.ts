import type { Translation } from '../dictionary.ts';
import type { devices as english } from '../en/devices.ts';

export const devices = {
  kind: { microphone: 'Microphone', camera: 'Caméra', loudspeaker: 'Haut-parleur' },
  system: 'Celui que choisit le système',
  gone: '{device} (non connecté)',
  play: 'Jouer un son',
  again: 'Réessayer',

  none: {
    microphone: {
      denied:
        'Le navigateur ne donne pas votre microphone à cette page. Autorisez-le avec l’icône de la barre d’adresse, puis réessayez.',
      'denied-by-system':
        'Votre système ne laisse pas le navigateur utiliser le microphone. Autorisez-le dans les réglages de confidentialité du système, puis réessayez.',
      missing: 'Aucun microphone n’est connecté. Branchez-en un : il servira dès qu’il sera là.',
      busy: 'Le microphone ne démarre pas : un autre programme l’utilise peut-être. Fermez ce programme ou choisissez un autre microphone.',
      insecure:
        'Les navigateurs ne donnent un microphone qu’aux pages sécurisées. Ouvrez cette page par son adresse qui commence par https://.',
    },
    camera: {
      denied:
        'Le navigateur ne donne pas votre caméra à cette page. Autorisez-la avec l’icône de la barre d’adresse, puis réessayez.',
      'denied-by-system':
        'Votre système ne laisse pas le navigateur utiliser la caméra. Autorisez-la dans les réglages de confidentialité du système, puis réessayez.',
      missing: 'Aucune caméra n’est connectée. Branchez-en une, puis réessayez.',
      busy: 'La caméra ne démarre pas : un autre programme l’utilise peut-être. Fermez ce programme ou choisissez une autre caméra.',
      insecure:
        'Les navigateurs ne donnent une caméra qu’aux pages sécurisées. Ouvrez cette page par son adresse qui commence par https://.',
    },
    screen: {
      denied:
        'Le navigateur ne donne pas votre écran à cette page. Appuyez de nouveau sur « Partager » et choisissez ce qu’il faut montrer.',
      'denied-by-system':
        'Votre système ne laisse pas le navigateur montrer l’écran. Autorisez l’enregistrement de l’écran dans les réglages de confidentialité du système, puis appuyez de nouveau sur « Partager ».',
      missing: 'Il n’y a aucun écran à montrer.',
      busy: 'L’écran ne peut pas être montré pour le moment. Fermez les autres programmes qui l’enregistrent, puis appuyez de nouveau sur « Partager ».',
      insecure:
        'Ce navigateur ne peut pas montrer un écran ici. Utilisez un ordinateur et ouvrez cette page par son adresse qui commence par https://.',
    },
  },
  told: {
    replaced: 'Votre microphone est maintenant : {device}.',
    unplugged:
      'Votre caméra n’est plus connectée et elle est éteinte. Appuyez sur « Caméra » pour en utiliser une autre.',
  },
} as const satisfies Translation<typeof english>;
