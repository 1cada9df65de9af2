import type { Translation } from '../dictionary.ts';
import type { check as english } from '../en/check.ts';

export const check = {
  own: 'Essai de son',
  all: 'Essais de son',
  invited: 'Vous parlerez bientôt. Essayez votre micro maintenant : seule la modération peut l’entendre.',
  choose: 'Choisir un autre microphone',
  begin: 'Commencer l’essai de son',
  checking: 'Dites quelques phrases comme vous le ferez en réunion. La réunion ne vous entend pas.',
  talking: 'La modération est avec vous. La réunion ne vous entend pas.',
  loudness: 'Volume de votre micro',
  end: 'Terminer l’essai de son',
  talk: 'Parler',
  hangUp: 'Ne plus parler',
  state: { invited: 'invitation envoyée', checking: 'essai en cours', talking: 'parle avec la modération' },
  shortcut: 'Commencer ou terminer mon essai de son',
  advice: {
    fine: 'On vous entend bien.',
    silent: 'On n’entend rien. Choisissez un autre micro, ou allumez celui-ci.',
    'too-quiet': 'Rapprochez-vous du micro, ou augmentez son niveau.',
    'too-loud': 'Éloignez-vous du micro, ou baissez son niveau.',
    losing: 'La connexion perd du son. Utilisez un câble, ou rapprochez-vous du point d’accès.',
    slow: 'La connexion est lente. Fermez les autres programmes qui l’utilisent, ou essayez un autre réseau.',
  },
  measured: { level: '{level} dB', lost: '{percent} % de pertes', roundTrip: '{ms} ms' },
} as const satisfies Translation<typeof english>;
