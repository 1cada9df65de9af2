import type { Translation } from '../dictionary.ts';
import type { right as english } from '../en/right.ts';

export const right = {
  lost: {
    turn: 'Vous n’avez plus la parole.',
    reading: 'Vous ne lisez plus l’intervention écrite.',
    'read-out': 'La modération ne lit plus votre intervention écrite.',
    helping: 'Vous n’apportez plus votre aide : votre micro est fermé.',
    chairing: 'Vous ne présidez plus la réunion. On ne vous entend que lorsque vous avez la parole.',
    room: 'Cet appareil n’est plus celui de la salle.',
  },
  offTheList: 'Votre demande de parole n’est plus sur la liste.',
  why: {
    ended: '{name} y a mis fin.',
    withdrawn: '{name} l’a retirée.',
    'given-on': '{name} a maintenant la parole.',
    'broken-off':
      '{name} a la parole pour une question qui passe avant. Vous poursuivrez ensuite ; il vous reste {time}.',
    'passed-over': 'Votre tour est différé : c’est ensuite à vous, et il vous reste {time}.',
    'item-taken': 'La réunion est passée à un autre point.',
    'item-concluded': 'L’examen du point est terminé.',
    'role-changed': 'Votre fonction est désormais : {role}.',
    closed: 'La réunion est close.',
    excluded: 'Vous avez été exclu(e) de la réunion.',
    'registration-ended': 'Votre inscription à la réunion a pris fin ; sa page dit pourquoi.',
    left: 'Vous avez quitté la réunion.',
    undone: 'La dernière action a été annulée.',
    'handed-over': '{name} parle maintenant pour votre délégation.',
    'item-removed': 'Son point n’est plus à l’ordre du jour ; s’il y revient, votre place aussi.',
    unseen: 'C’est arrivé pendant que cet appareil n’était pas connecté.',
  },
  youChair: 'Vous présidez maintenant la réunion : on peut vous entendre à tout moment.',
  unheard: {
    silenced: 'La présidence a coupé tous les micros : on ne vous entend pas jusqu’à nouvel ordre.',
    suspended: 'La réunion est suspendue : on ne vous entend pas avant la reprise.',
    closed: 'La réunion est close : on ne vous entend plus.',
    'not-open': 'La réunion n’est pas ouverte : on ne vous entend pas.',
  },
  heard: {
    silenced: 'Les micros sont rétablis : on peut de nouveau vous entendre.',
    suspended: 'La réunion reprend : on peut de nouveau vous entendre.',
    closed: 'La réunion est rouverte : on peut vous entendre.',
    'not-open': 'La réunion est ouverte : on peut vous entendre.',
  },
  haveFloor: {
    elsewhere: 'On vous entend par un autre de vos appareils.',
    title: 'Vous avez la parole',
    open: 'Ouvrir mon micro',
    join: 'Vous n’avez pas rejoint la réunion sur cet appareil. Rejoignez-la pour qu’on vous entende.',
    blocked: 'Personne ne vous entend.',
    muted: 'Personne ne vous entend : vous avez fermé votre micro.',
    silenced: 'La présidence a coupé les micros : attendez qu’elle les rétablisse.',
    suspended: 'Personne n’est entendu avant la reprise de la réunion. Vous gardez la parole.',
    connecting: 'Votre son n’est pas encore connecté. Il s’établit de lui-même ; attendez un instant avant de parler.',
    prompted:
      'Votre navigateur demande si cette page peut utiliser votre micro : répondez « Autoriser ». Si vous ne voyez pas la question, appuyez sur le symbole à côté de l’adresse.',
    unheard:
      'Personne ne vous entend : votre son n’arrive pas à la réunion. Attendez un instant avant de poursuivre. Si rien ne change, essayez un autre réseau.',
    heardAgain: 'Votre son arrive de nouveau à la réunion.',
    lead: 'Ici, votre microphone ne s’ouvre pas de lui-même. Appuyez sur le bouton et parlez.',
    listen: 'Vous participez en écoute seule. Appuyez sur le bouton, autorisez le micro et parlez.',
  },
} as const satisfies Translation<typeof english>;
