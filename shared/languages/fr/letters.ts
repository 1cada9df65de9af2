/** What the server writes by e-mail about accounts, as plain text. */
export const letters = {
  verify: {
    subject: 'Openfloor sur {server} : cette adresse est-elle la vôtre ?',
    first: 'Quelqu’un, vous sans doute, a créé un compte sur {server} avec cette adresse électronique.',
    link: 'Pour montrer que l’adresse est la vôtre, ouvrez ce lien et confirmez :',
    unexpected:
      'Si ce n’était pas vous, vous pouvez ignorer ce message. Sans votre confirmation, personne ne peut utiliser ce compte pour écrire ou faire une demande.',
  },
  known: {
    first:
      'Quelqu’un, vous peut-être, a voulu créer un compte sur {server} avec cette adresse électronique, qui a déjà un compte.',
    link: 'Connectez-vous avec le mot de passe de ce compte ; si vous l’avez oublié, vous pourrez en choisir un nouveau à cette adresse :',
    unexpected: 'Si ce n’était pas vous, vous pouvez ignorer ce message : votre compte est resté tel quel.',
  },
  reset: {
    subject: 'Openfloor sur {server} : un nouveau mot de passe',
    first: 'Quelqu’un, vous peut-être, a demandé un nouveau mot de passe pour votre compte sur {server}.',
    link: 'Pour en choisir un, ouvrez ce lien ; vos sessions se fermeront alors sur tous les autres appareils :',
    unexpected: 'Si ce n’était pas vous, vous pouvez ignorer ce message : votre mot de passe reste tel quel.',
  },
  changed: {
    subject: 'Openfloor sur {server} : une réunion a été modifiée',
    first: 'Une réunion dont vous avez reçu l’invitation a changé. Voici ce qui est valable désormais.',
    before: 'auparavant : {what}',
    calendar: 'L’entrée d’agenda jointe à ce message remplace la précédente.',
  },
  calledOff: {
    subject: 'Openfloor sur {server} : une réunion a été annulée',
    first: 'Une réunion dont vous aviez reçu l’invitation est annulée, avec sa consultation.',
    calendar: 'L’entrée d’agenda jointe à ce message retire la précédente de votre agenda.',
  },
  decided: {
    subject: 'Openfloor sur {server} : une décision sur votre envoi',
    'registration-approved': 'Votre inscription à cette réunion est approuvée : vous y avez accès.',
    'registration-declined': 'Votre inscription à cette réunion a été refusée.',
    'contribution-accepted':
      'Votre contribution est arrivée après le dernier jour. Le secrétariat l’a acceptée et elle est publiée.',
    'contribution-declined': 'Votre contribution est arrivée après le dernier jour. Le secrétariat l’a refusée.',
    'subject-minutes': 'Openfloor sur {server} : compte rendu d’une réunion à laquelle vous avez participé',
    'minutes-issued':
      'Le compte rendu de cette réunion, à laquelle vous avez participé, a été publié. Vous pouvez y rectifier ce que vous avez dit ; la page indique jusqu’à quand.',
    'minutes-final':
      'Le compte rendu de cette réunion, à laquelle vous avez participé, est définitif. Un rectificatif énumère ce qui a été rectifié.',
    reason: 'Le motif, dans les termes de la personne qui a décidé :',
    look: 'Pour la voir, ouvrez cette page et connectez-vous :',
  },
  registrations: {
    subject: 'Openfloor sur {server} : de nouvelles inscriptions',
    new: {
      one: 'Une nouvelle inscription attend une décision.',
      many: '{count} de nouvelles inscriptions attendent une décision.',
      other: '{count} nouvelles inscriptions attendent une décision.',
    },
    decide: 'Pour décider, ouvrez cette page et connectez-vous :',
    often:
      'Vous recevez au plus une lettre de ce genre par heure et par réunion, tant que vous décidez des inscriptions.',
  },
  reminder: {
    'meeting-soon': 'La réunion s’ouvre dans moins d’une heure, à {time} ({zone}).',
    'item-next': 'Votre point est le prochain : « {item} ».',
    'turn-near': {
      one: 'Une personne parle avant vous.',
      many: '{count} de personnes parlent avant vous.',
      other: '{count} personnes parlent avant vous.',
    },
    'turn-next': 'Vous avez la parole ensuite.',
    link: 'Pour entrer dans la salle, ouvrez ce lien :',
    off: 'Vous choisissez les rappels que vous recevez sur la page de votre compte :',
    trial: 'Ceci est un essai : les rappels vous parviennent ici.',
    subject: {
      'meeting-soon': 'Openfloor sur {server} : une réunion s’ouvre bientôt',
      'item-next': 'Openfloor sur {server} : votre point est le prochain',
      'turn-near': 'Openfloor sur {server} : vous parlez bientôt',
      trial: 'Openfloor sur {server} : un essai',
    },
  },
  until: 'Le lien sert une seule fois, jusqu’au {date} à {time} ({zone}).',
  from: 'Ce message a été envoyé par le serveur Openfloor {server}. Personne ne lit les réponses.',
} as const;
