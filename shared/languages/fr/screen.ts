import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'Cette adresse est incomplète',
  noKeyHint: 'Ouvrez le lien complet que le secrétariat a copié, avec tout ce qui suit le #.',
  refused: 'L’écran reste noir',
  reconnecting: 'La connexion est perdue. Elle se rétablira d’elle-même.',
  phase: {
    'not-open': 'La réunion va bientôt s’ouvrir',
    open: 'La réunion est ouverte',
    suspended: 'La réunion est suspendue',
    closed: 'La réunion est close',
  },
  next: 'Prochains orateurs',
  nobodyWaits: 'Personne n’attend la parole.',
  more: { one: 'et {count} autre', other: 'et {count} autres' },
  listClosed: 'La liste des orateurs est close.',
  fromSeat: 'Sur votre propre appareil, sans le son : lisez la liste et les documents, et demandez la parole.',
  code: 'Code QR : {address}',
  type: 'Ou saisissez {address}',

  links: 'L’écran de la salle',
  linksHint:
    'Toute personne qui a un lien voit l’écran de cette réunion sans se connecter : le point à l’examen, la personne qui a la parole et les suivantes. Ouvrez-le sur le projecteur.',
  newLink: 'Le lien',
  newLinkHint: 'Il n’est affiché que cette fois. Créez-en un nouveau s’il est perdu.',
  copy: 'Copier le lien',
  copied: 'Copié.',
  noLinks: 'Il n’y a pas encore de lien.',
  madeAt: 'Créé à {time}',
  revoke: 'Révoquer',
  make: 'Créer un lien',
  revokeHint:
    'L’écran de la salle ouvert par ce lien s’éteint. Le lien ne revient pas ; vous pouvez en créer un nouveau.',
} as const satisfies Translation<typeof english>;
