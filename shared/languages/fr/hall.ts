import type { Translation } from '../dictionary.ts';
import type { hall as english } from '../en/hall.ts';

/** « La salle » is the hall, whoever enters it from wherever; who sits in the room is « sur place ». */
export const hall = {
  name: 'La salle',
  title: '{title} : la salle',
  placeAndDate: '{group} · {place}, {date}',
  openSince: 'Ouverte depuis {time}',
  suspendedSince: 'Suspendue depuis {time}',
  closedSince: 'Close à {time}',
  notOpen: 'Pas encore ouverte',
  inRoom: { one: '{count} sur place', other: '{count} sur place' },
  remote: { one: '{count} à distance', other: '{count} à distance' },
  away: { one: '{count} hors ligne', other: '{count} hors ligne' },
  sample: 'Exemple',

  loading: 'Entrée dans la salle…',
  refused: {
    signedOutTitle: 'Connectez-vous pour entrer dans la salle',
    signedOutHint: 'Vous reviendrez ensuite ici. Si vous aviez une place sur la liste, elle est conservée.',
    signIn: 'Se connecter',
    register: 'Créer un compte',
    notMemberTitle: 'Vous n’êtes pas encore membre de cette réunion',
    notMemberHint:
      'Demandez votre admission. Le secrétariat voit aussitôt votre demande ; vous entrerez automatiquement dès votre admission.',
    apply: 'Demander l’admission',
    appliedTitle: 'Votre demande est entre les mains du secrétariat',
    appliedHint: 'Vous entrerez automatiquement dès votre admission. Vous pouvez laisser cette page ouverte.',
    excludedTitle: 'Vous avez été exclu(e) de cette réunion',
    excludedHint:
      'Vous ne pouvez plus demander votre admission. Si vous pensez qu’il s’agit d’une erreur, écrivez au secrétariat, qui peut vous admettre de nouveau ; vous entrerez alors automatiquement. Ce que vous avez dit reste au registre.',
    unknownTitle: 'Cette réunion n’existe pas',
    unknownHint:
      'L’adresse est peut-être mal saisie. Toutes les consultations, avec leurs réunions, sont sur la première page.',
    otherTitle: 'Il est impossible d’entrer dans la salle pour le moment',
    home: 'Vers les consultations',
    again: 'Réessayer',
  },
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
  open: 'Ouvrir la réunion',
  suspend: 'Suspendre la réunion',
  resume: 'Reprendre la réunion',
  close: 'Clore la réunion',
  confirmClose: 'Clore la réunion ?',
  confirmCloseHint:
    'L’intervention en cours prend fin, le point est clos et les micros se ferment ; les personnes inscrites sur une liste gardent leur place, et vous pouvez rouvrir la réunion. La clôture publie : toute personne qui a l’adresse, même sans compte, peut alors lire le compte rendu avec les noms, les organisations et les annotations de chacun. Ce qui y change ensuite devient une nouvelle révision numérotée.',
  keepOpen: 'La laisser ouverte',
  openAgain: 'Rouvrir la réunion',
  confirmOpenAgain: 'Rouvrir la réunion ?',
  confirmOpenAgainHint:
    'Son registre comptera alors une période de plus. Abordez un point de l’ordre du jour pour continuer ; qui attendait sur sa liste y est encore.',
  keepClosed: 'La laisser close',

  join: {
    open: 'Rejoindre la réunion',
    title: 'Rejoindre la réunion',
    lead: 'Comment participez-vous ?',
    send: 'Rejoindre la réunion',
    later: 'Regarder d’abord',
    both: 'Avec micro et caméra',
    bothHint: 'On vous voit lorsque vous avez la parole ; votre micro ne s’ouvre qu’avec la parole.',
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
    agreeHint: 'Sinon, un grand bouton vous le demande.',
    chime: 'Émettre un signal discret quand la parole m’est donnée',
    preview: 'Votre micro',
    previewHint: 'Dites quelque chose : la barre doit bouger.',
    previewTry: 'Essayer le micro',
    previewBlocked:
      'Le navigateur ne donne pas accès au micro. Autorisez-le dans la barre d’adresse, ou participez en écoute seule.',
  },
  /** Commands that wait for the line; `what` is the name of a button. */
  waiting: {
    moment: '« {what} » attend la connexion, cinq secondes au plus.',
    own: '« {what} » attend la connexion, deux minutes au plus.',
    asked: '« {what} » : le serveur n’a pas encore répondu.',
    unknown: 'On ne sait pas encore si « {what} » a été fait. Vous le saurez dès que la connexion sera rétablie.',
    done: '« {what} » a bien été fait.',
    notDone:
      '« {what} » n’a pas été fait : la demande n’est pas parvenue à temps au serveur. Voyez où en est la réunion, et recommencez si c’est encore utile.',
    takeBack: 'Annuler l’envoi',
    move: 'Déplacer dans la liste',
    role: 'Donner un rôle',
  },

  /** Before what cannot be undone; `what` is the name of a button. */
  ask: {
    title: '{what} ?',
    turn: '{name} a la parole. L’intervention prend fin, et la parole ne peut pas être rendue.',
    ownTurn: 'Vous avez la parole. Votre intervention prend fin, et la parole ne vous sera pas rendue.',
    place: '{name} perd sa place sur la liste.',
    ownPlace: 'Vous perdez votre place sur la liste.',
    early: 'La réunion est convoquée pour le {date}. Son compte rendu garde l’heure d’ouverture.',
    ownRole: 'Vous renoncez à votre propre rôle, et ne pourrez pas vous le redonner.',
    revoke:
      'L’écran de la salle ouvert par ce lien s’éteint. Le lien ne revient pas ; vous pouvez en créer un nouveau.',
    decline:
      '{name} ne pourra pas présenter une nouvelle demande. Le secrétariat pourra tout de même l’admettre plus tard.',
  },

  leave: 'Quitter',
  left: 'Vous avez quitté la réunion. Votre place sur la liste est conservée jusqu’à la fin du point.',

  chairGone: {
    away: '{name}, qui assure la présidence, n’est plus en ligne depuis {time}.',
    left: '{name}, qui assure la présidence, a quitté la réunion à {time}.',
    preside:
      'La présidence est vacante. En attendant son retour, vous pouvez présider : donner la parole ou suspendre la réunion.',
    back: 'La présidence est de nouveau là.',
  },
  leftElsewhere:
    'Vous avez quitté la réunion sur un autre appareil. Rejoignez-la à nouveau pour participer sur celui-ci.',
  bar: {
    label: 'Vos commandes',
    microphone: {
      here: 'Parler depuis cet appareil',
      isHere: 'On vous entend maintenant par cet appareil.',
      waiting: 'S’ouvre avec la parole',
      ask: 'Ouvrir mon micro',
      blocked: 'Micro bloqué',
      blockedHint: 'Autorisez le micro dans la barre d’adresse du navigateur, puis rechargez la page.',
      none: 'En écoute',
      room: 'Sur place',
      mute: 'Fermer mon micro',
    },
    chime: 'Signal sonore quand j’ai la parole',
    camera: 'Caméra',
    share: 'Partager',
    stopSharing: 'Ne plus partager',
    quality: {
      good: 'Bonne',
      weak: 'Faible',
      bad: 'Mauvaise',
      unknown: 'Mesure en cours',
      label: 'Connexion : {quality}',
    },
  },
  haveFloor: {
    elsewhere: 'On vous entend par un autre de vos appareils.',
    title: 'Vous avez la parole',
    open: 'Ouvrir mon micro',
    join: 'Vous n’avez pas rejoint la réunion sur cet appareil. Rejoignez-la pour qu’on vous entende.',
    blocked:
      'Personne ne vous entend : le navigateur ne donne pas accès au micro. Autorisez-le dans la barre d’adresse, puis appuyez sur le bouton.',
    muted: 'Personne ne vous entend : vous avez fermé votre micro.',
    silenced: 'La présidence a coupé les micros : attendez qu’elle les rétablisse.',
    suspended: 'Personne n’est entendu avant la reprise de la réunion. Vous gardez la parole.',
    connecting: 'Votre son n’est pas encore connecté. Il s’établit de lui-même ; attendez un instant avant de parler.',
    lead: 'Ici, votre microphone ne s’ouvre pas de lui-même. Appuyez sur le bouton et parlez.',
    listen: 'Vous participez en écoute seule. Appuyez sur le bouton, autorisez le micro et parlez.',
  },

  views: {
    label: 'Que montrer',
    text: 'Texte',
    floor: 'Liste',
    agenda: 'Ordre du jour',
    stage: 'Tribune',
    annotations: 'Notes',
    minutes: 'Compte rendu',
    people: 'Personnes',
  },
  docks: { annotations: 'Annotations', minutes: 'Compte rendu', people: 'Personnes' },
  people: {
    region: 'Personnes',
    room: 'Sur place',
    remote: 'À distance',
    away: 'Hors ligne',
    waiting: {
      one: '{count} personne demande à être admise',
      many: '{count} personnes demandent à être admises',
      other: '{count} personnes demandent à être admises',
    },
    absent: 'Absents',
    awaySince: 'hors ligne depuis {time}',
    admit: 'Admettre',
    decline: 'Refuser',
    search: 'Chercher une personne',
    nobody: 'Personne n’est encore là',
    none: 'Aucune personne trouvée',
    you: 'vous',
    role: {
      chair: 'président(e)',
      secretary: 'secrétaire',
      moderator: 'modérateur',
      rapporteur: 'rapporteur',
      participant: 'participant(e)',
      observer: 'observateur',
      room: 'appareil de la salle',
    },
  },
  shortcuts: {
    microphone: 'Ouvrir ou fermer mon micro',
    camera: 'Allumer ou éteindre la caméra',
    open: 'Ouvrir ou reprendre la réunion',
    suspend: 'Suspendre la réunion',
    close: 'Clore la réunion',
    share: 'Partager un écran, ou arrêter',
    leave: 'Quitter la réunion',
    people: 'Qui est là',
    text: 'Vers les contributions compilées',
    list: 'Vers la liste des orateurs',
    agenda: 'Vers l’ordre du jour',
  },
} as const satisfies Translation<typeof english>;
