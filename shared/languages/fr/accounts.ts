export const accounts = {
  'not-verified': 'Votre adresse électronique n’est pas encore vérifiée.',
  sent: {
    sent: 'Nous avons envoyé un message à {email}. Ouvrez le lien qu’il contient et confirmez.',
    waiting: 'Un message à {email} est en route. Ouvrez le lien qu’il contient et confirmez.',
    failed: 'Le message à {email} n’a pas pu être envoyé. Vérifiez l’adresse, puis renvoyez-le.',
    none: 'Aucun message n’est encore parti à {email}. Envoyez-le maintenant.',
    off: 'Ce serveur n’envoie pas de courriel : un administrateur vous admet. Votre adresse ici est {email} ; dites au secrétariat que vous avez créé un compte avec elle.',
  },
  meanwhile:
    'En attendant, vous pouvez lire tout ce qui est public et assister aux réunions pour lesquelles vous avez une invitation. Vous ne pouvez pas encore créer une consultation, inviter, demander à participer à une réunion ni contribuer.',
  send: 'Envoyer le message',
  'send-again': 'Renvoyer',
  'sent-now': 'Le message est envoyé.',
  address: 'Adresse électronique',
  'address-hint': 'Si elle est fausse, corrigez-la ici.',
  'change-address': 'Changer l’adresse',
  'address-changed': 'L’adresse est changée.',
  'one-left': 'Vous pouvez demander le message encore une fois maintenant, puis à partir du {time}.',
  'none-left':
    'Aucun autre message ne peut partir avant le {time}. Vous pouvez utiliser le lien de tout message reçu de ce serveur. Ouvrez-le ici, où votre session est ouverte.',
  'not-arrived':
    'Si rien n’arrive, regardez parmi les messages indésirables. Si vous ne pouvez pas lire le courrier de cette adresse, dites-le au secrétariat : un administrateur de ce serveur peut vous admettre.',
  'verify-title': 'Cette adresse est-elle la vôtre ?',
  'verify-question': '{name}, {organisation} : un compte a été créé ici avec l’adresse {email}.',
  verify: 'Oui, c’est moi',
  'verify-not-me':
    'Si ce n’est pas vous, fermez la page : sans votre confirmation, le compte ne peut pas être utilisé.',
  'verify-done': 'L’adresse {email} est vérifiée.',
  'verify-done-advice': 'Continuez là où vous avez créé votre compte, ou connectez-vous ici.',
  'go-on': 'Continuer',
  'no-link': 'Le lien n’est pas entier. Rouvrez-le depuis le message, ou copiez-le en entier.',
  'reset-title': 'Un nouveau mot de passe',
  'reset-lead':
    'Écrivez l’adresse électronique de votre compte. Nous y envoyons un lien qui permet de choisir un nouveau mot de passe.',
  'reset-without-mail':
    'Cette personne le crée en ligne de commande sur le serveur et vous le remet. Si vous ne la connaissez pas, adressez-vous au secrétariat de votre consultation.',
  'reset-ask': 'Envoyer le lien',
  'reset-asked': 'Si un compte a cette adresse, un lien y est envoyé. Il est valable une heure.',
  'reset-not-arrived':
    'Rien n’arrive ? Regardez parmi les messages indésirables. Si vous ne pouvez pas lire le courrier de cette adresse, demandez un lien à la personne qui gère ce serveur.',
  'reset-for':
    'Pour le compte de {name}, {email}. Vos sessions se fermeront sur tous les autres appareils, et une session s’ouvrira sur celui-ci.',
  'reset-choose': 'Enregistrer le nouveau mot de passe',
  'reset-done': 'Le nouveau mot de passe est enregistré.',
  'reset-again': 'Demander un nouveau lien',
  devices: {
    this: 'cet appareil',
    unknown: 'Appareil inconnu',
    'signed-in': 'Connecté le : {date}',
    seen: 'Dernière utilisation : {date}',
    end: 'Mettre fin à cette session',
    'end-on': 'Mettre fin à cette session : {device}',
    ended: 'La session est terminée.',
    life: 'Chaque session prend fin 30 jours après la connexion.',
  },
  /** What a form says before it is filled in. */
  reminders: {
    heading: 'Rappels',
    note: 'Nous pouvons vous prévenir quand vous ne regardez pas la salle : sur vos appareils, même si ce site est fermé, et par courriel. Par courriel seulement tant que vous n’êtes pas dans la salle.',
    kind: {
      'meeting-soon': 'Une heure avant l’ouverture d’une réunion',
      'item-next': 'Quand votre point est le prochain',
      'turn-near': 'Quand trois personnes au plus parlent avant vous',
    },
    channel: { push: 'Sur mes appareils', mail: 'Par courriel' },
    here: {
      off: 'Ce navigateur n’affiche pas de rappels.',
      on: 'Ce navigateur affiche les rappels.',
      unsupported:
        'Ce navigateur ne peut pas afficher de rappels. Sur un iPhone ou un iPad, ajoutez d’abord ce site à l’écran d’accueil, et ouvrez-le de là.',
      denied:
        'Ce navigateur ne laisse pas ce site afficher de notifications. Autorisez-les avec l’icône de la barre d’adresse, puis activez les rappels.',
      unavailable:
        'Le navigateur n’a pas pu joindre son service de notifications. Vérifiez la connexion, puis réessayez.',
    },
    'turn-on': 'Activer les rappels dans ce navigateur',
    'turn-off': 'Désactiver les rappels dans ce navigateur',
    'no-mail':
      'Les rappels par courriel ne sont pas possibles : ce serveur n’envoie pas de courriel, ou votre adresse n’est pas vérifiée.',
    trial: { push: 'M’envoyer un essai sur mes appareils', mail: 'M’envoyer un essai par courriel' },
    'trial-sent': 'L’essai est en route.',
    'trial-failed': 'L’essai n’a pas pu être envoyé. Désactivez puis réactivez les rappels, et réessayez.',
  },
  allowance: {
    found: 'Consultations que vous pouvez encore créer dans ce quart d’heure : {left}.',
    contribute: 'Contributions que vous pouvez encore envoyer dans cette heure : {left}.',
    speeches: 'Textes d’intervention que vous pouvez encore déposer dans cette heure : {left}.',
    bring: 'Contributions que vous pouvez encore importer ce jour : {left}.',
    megabytes: 'Vous pouvez encore envoyer {left} Mo de fichiers pour le moment.',
    invite: 'Liens que vous pouvez encore créer dans ce quart d’heure : {left}.',
    register: 'Inscriptions que vous pouvez encore écrire ce jour : {left}.',
    letters:
      'Invitations que vous pouvez encore envoyer par courriel (celles des dernières 24 heures comptent) : {left}.',
    more: 'Il y en aura de nouveau à partir du {time}.',
  },
} as const;
