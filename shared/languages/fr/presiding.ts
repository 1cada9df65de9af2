import type { Translation } from '../dictionary.ts';
import type { presiding as english } from '../en/presiding.ts';

export const presiding = {
  reschedule: 'Modifier la réunion',
  open: 'Ouvrir la réunion',
  suspend: 'Suspendre la réunion',
  resume: 'Reprendre la réunion',
  close: 'Clore la réunion',
  confirmClose: 'Clore la réunion ?',
  confirmCloseHint:
    'L’intervention en cours prend fin, le point est clos et tous les micros se ferment. Les personnes inscrites sur une liste gardent leur place, et vous pouvez rouvrir la réunion. La clôture publie le compte rendu : toute personne qui a l’adresse peut alors le lire, même sans compte, avec les noms, les organisations et les annotations de chacun. Tout changement ultérieur du compte rendu devient une nouvelle révision numérotée.',
  stillWaiting: {
    one: '{count} personne attend encore la parole.',
    many: '{count} de personnes attendent encore la parole.',
    other: '{count} personnes attendent encore la parole.',
  },
  unpublished: {
    one: '{count} formulation acceptée n’est encore dans aucune version de la compilation. Tant que la réunion est close, aucune version ne peut être publiée.',
    many: '{count} de formulations acceptées ne sont encore dans aucune version de la compilation. Tant que la réunion est close, aucune version ne peut être publiée.',
    other:
      '{count} formulations acceptées ne sont encore dans aucune version de la compilation. Tant que la réunion est close, aucune version ne peut être publiée.',
  },
  keepOpen: 'La laisser ouverte',
  openAgain: 'Rouvrir la réunion',
  confirmOpenAgain: 'Rouvrir la réunion ?',
  confirmOpenAgainHint:
    'Son registre comptera alors une période de plus. Abordez un point de l’ordre du jour pour continuer ; les personnes qui attendaient sur sa liste y sont encore.',
  keepClosed: 'La laisser close',

  shortcuts: {
    open: 'Ouvrir ou reprendre la réunion',
    suspend: 'Suspendre la réunion',
    close: 'Clore la réunion',
  },
  chairGone: {
    away: '{name}, qui assure la présidence, n’est plus en ligne depuis {time}.',
    left: '{name}, qui assure la présidence, a quitté la réunion à {time}.',
    preside:
      'La présidence est vacante. En attendant son retour, vous pouvez présider : donner la parole ou suspendre la réunion.',
    back: 'La présidence est de nouveau là.',
  },
} as const satisfies Translation<typeof english>;
