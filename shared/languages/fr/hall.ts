import type { Translation } from '../dictionary.ts';
import type { hall as english } from '../en/hall.ts';

/** « L’espace de réunion » is the page, from wherever one enters it; « la salle » is the room of the building, and who sits there is « sur place ». */
export const hall = {
  name: 'L’espace de réunion',
  title: '{title} : l’espace de réunion',
  silenced: 'Tous les micros sont coupés, sauf celui de la présidence.',
  helping: '{name} apporte son aide : son micro est ouvert.',
  placeAndDate: '{group} · {place}, {date}',
  openSince: 'Ouverte depuis {time}',
  suspendedSince: 'Suspendue depuis {time}',
  closedSince: 'Close à {time}',
  notOpen: 'Pas encore ouverte',
  inRoom: { one: '{count} sur place', other: '{count} sur place' },
  remote: { one: '{count} à distance', other: '{count} à distance' },
  away: { one: '{count} hors ligne', other: '{count} hors ligne' },
  sample: 'Exemple',

  loading: 'Entrée dans l’espace de réunion…',
  outdated: 'Cette page est plus ancienne que le serveur.',
  outdatedHint: 'Rechargez-la pour continuer. Votre place sur la liste est conservée.',
  reload: 'Recharger',
  reconnecting:
    'La connexion est perdue. Elle se rétablira d’elle-même ; la liste ci-dessous est celle de {time}, et votre place est conservée.',
  stopping: 'Le serveur redémarre. Il reviendra de lui-même dans quelques secondes ; rien n’est perdu.',
  offline: 'Cet appareil est hors ligne. La liste ci-dessous est celle de {time}, et votre place est conservée.',

  phase: {
    notOpen: 'La réunion n’est pas encore ouverte.',
    notOpenHint: 'Vous pouvez lire les contributions compilées. La présidence ouvre la réunion.',
    suspended: 'La réunion est suspendue.',
    suspendedHint:
      'La parole n’est pas donnée et l’horloge est arrêtée jusqu’à la reprise. La liste des orateurs, elle, continue de fonctionner.',
    closed: 'La réunion est close.',
    closedHint: 'Le compte rendu et les documents peuvent être lus et téléchargés.',
    minutes: 'Compte rendu',
  },

  join: {
    open: 'Rejoindre la réunion',
  },

  /** Before what cannot be undone; `what` is the name of a button. */
  ask: {
    title: '{what} ?',
    turn: '{name} a la parole. L’intervention prend fin, et la parole ne peut pas être rendue.',
    ownTurn: 'Vous avez la parole. Votre intervention prend fin, et la parole ne vous sera pas rendue.',
    place: '{name} perdra sa place sur la liste.',
    ownPlace: 'Vous perdez votre place sur la liste.',
    early: 'La réunion est convoquée pour le {date}. Son registre montrera qu’elle a été ouverte à l’heure présente.',
    ownRole: 'Vous renoncez à votre propre fonction, et ne pourrez pas vous la redonner.',
  },

  leave: 'Quitter',
  left: 'Vous avez quitté la réunion. Votre place sur la liste est conservée jusqu’à la fin du point.',

  leftElsewhere:
    'Vous avez quitté la réunion sur un autre appareil. Rejoignez-la à nouveau pour participer sur celui-ci.',
  bar: {
    label: 'Vos commandes',
    microphone: {
      here: 'Parler depuis cet appareil',
      isHere: 'On vous entend maintenant par cet appareil.',
      waiting: 'S’ouvre quand vous avez la parole',
      openable: 'Vous pourrez l’ouvrir quand vous aurez la parole',
      suspended: 'Fermé jusqu’à la reprise de la réunion',
      silenced: 'Fermé jusqu’à la fin du silence',
      prompted: 'À autoriser dans le navigateur',
      ask: 'Ouvrir mon micro',
      blocked: 'Micro bloqué',
      none: 'En écoute',
      room: 'Sur place',
      mute: 'Fermer mon micro',
    },
    devices: 'Microphone, caméra et haut-parleur',
    chime: 'Signal sonore quand j’ai la parole',
    camera: 'Caméra',
    share: 'Partager',
    stopSharing: 'Ne plus partager',
    quality: {
      good: 'Bonne',
      weak: 'Faible',
      bad: 'Mauvaise',
      awaited: 'Mesure en cours',
      none: 'Rien ne passe',
      idle: 'Aucun son à présent',
      label: 'Connexion : {quality}',
    },
  },

  wholeNotice: 'L’avis en entier',
  views: {
    label: 'Que montrer',
    text: 'Texte',
    floor: 'Liste',
    agenda: 'Points',
    stage: 'Tribune',
    annotations: 'Annotations',
    minutes: 'Compte rendu',
    people: 'Personnes',
    captions: 'Sous-titres',
  },
  docks: { annotations: 'Annotations', minutes: 'Compte rendu', people: 'Personnes', captions: 'Sous-titres' },
  people: {
    waiting: {
      one: '{count} personne demande à être admise',
      many: '{count} personnes demandent à être admises',
      other: '{count} personnes demandent à être admises',
    },
    role: {
      chair: 'président(e)',
      secretary: 'secrétaire',
      moderator: 'modérateur(trice)',
      rapporteur: 'rapporteur(e)',
      interpreter: 'interprète',
      captioner: 'sous-titreur(euse)',
      participant: 'participant(e)',
      observer: 'observateur(trice)',
      room: 'appareil de la salle',
    },
  },
  shortcuts: {
    microphone: 'Ouvrir ou fermer mon micro',
    camera: 'Allumer ou éteindre la caméra',
    share: 'Partager un écran, ou arrêter',
    leave: 'Quitter la réunion',
    people: 'Vers les personnes présentes',
    text: 'Vers les contributions compilées',
    list: 'Vers la liste des orateurs',
    agenda: 'Vers l’ordre du jour',
  },

  home: 'Vers les consultations',

  messages: {
    open: 'Messages privés',
    short: 'Messages',
    openUnread: { one: 'Messages privés, {count} non lu', other: 'Messages privés, {count} non lus' },
    arrived: { one: '{count} message privé non lu', other: '{count} messages privés non lus' },
  },
} as const satisfies Translation<typeof english>;
