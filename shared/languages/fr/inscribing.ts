import type { Translation } from '../dictionary.ts';
import type { inscribing as english } from '../en/inscribing.ts';

export const inscribing = {
  heading: 'Listes des autres points',
  you: 'Vous êtes en position {place} pour le point {number}.',
  inscribe: 'M’inscrire sur cette liste',
  inscribeFor: 'M’inscrire sur cette liste : point {number}',
  inscribed: { one: '{count} demande', many: '{count} de demandes', other: '{count} demandes' },
  isOpen: 'ouverte à l’avance',
  isClosed: 'fermée à l’avance',
  listOf: 'Demandes de parole pour le point {number}',
  removedItem:
    'Un point sur lequel vous vouliez parler n’est plus à l’ordre du jour. Votre place attend, au cas où le point reviendrait.',
  lostItem: '{name} a demandé la parole sur un point qui n’est plus à l’ordre du jour.',
  waitThere: {
    one: '{count} personne attend sur sa liste. Elle en est informée, et sa place revient avec le point.',
    many: '{count} de personnes attendent sur sa liste. Elles en sont informées, et leurs places reviennent avec le point.',
    other:
      '{count} personnes attendent sur sa liste. Elles en sont informées, et leurs places reviennent avec le point.',
  },
  open: 'Ouvrir sa liste à l’avance',
  close: 'Fermer sa liste jusqu’à l’examen du point',
  opened: 'On peut désormais demander à l’avance la parole sur le point {number}.',
  closed: 'On ne peut plus demander à l’avance la parole sur le point {number}.',
  transfer: 'Vers la liste d’un autre point…',
  transferTitle: 'Vers la liste d’un autre point',
  transferLead: '{name} y figurera dans l’ordre des demandes.',
  transferItem: 'Point',
  transferNow: 'Déplacer',
  actionsFor: 'Actions pour {name}, point {number}',
  precedence: 'Demandes faites à l’avance',
  inscribedFirst: 'Elles passent d’abord',
  together: 'L’ordre vaut pour toutes les demandes ensemble',
  places: 'Délégations',
  person: 'Chaque membre peut avoir une place',
  entity: 'Une seule place par délégation sur une liste',
  takePlace: 'Parler à cette place',
  takeFloor: 'Parler maintenant à sa place',
  speaksInstead: 'Qui parle à sa place ?',
  speaksForYou: 'Qui parle à votre place ?',
  choose: 'Choisir une personne',
  withoutAccount: 'Une personne sans compte',
  name: 'Nom',
  unconfirmed:
    'Votre organisation n’a pas été confirmée par une inscription ou une invitation, ou cette place a trop souvent changé de titulaire : la présidence ou le secrétariat peut changer d’orateur.',
  change: 'Changer d’orateur',
  changed: '{name} parle pour {organisation}.',
  mayTakeOver:
    'De votre délégation, ces personnes peuvent prendre la parole à votre place, avant votre tour ou pendant celui-ci : {names}.',
} as const satisfies Translation<typeof english>;
