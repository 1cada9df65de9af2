import type { Translation } from '../dictionary.ts';
import type { hearing as english } from '../en/hearing.ts';

export const hearing = {
  locked: 'Le navigateur garde le son coupé tant que vous ne l’autorisez pas.',
  stopped: 'Le système a arrêté le son, pour un appel ou parce que les écouteurs ont été retirés.',
  unlock: 'Activer le son',
  lost: 'Le son et l’image ont été interrompus. Ils reviendront d’eux-mêmes.',
  joining: 'Le son et l’image démarrent…',
  notReceived: 'Aucun son ne vous parvient pour le moment. Il reviendra de lui-même ; sinon, essayez un autre réseau.',
  lineShort:
    'Votre connexion a un faible débit : le son passe d’abord, les caméras sont coupées et un écran partagé peut être moins net.',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': 'Le son de cette réunion passe dans un autre onglet de ce navigateur.',
    silenced: 'Votre autre appareil diffuse le son. Celui-ci est silencieux.',
    both: 'Vous entendez aussi la réunion sur un autre appareil. S’ils sont proches l’un de l’autre, coupez le son de l’un des deux.',
    play: 'Écouter ici',
    silence: 'Couper le son de cet appareil',
    keep: 'Garder le son sur les deux',
  },
  from: {
    muted: '{name} a coupé son micro.',
    unopened: '{name} n’a pas encore ouvert son micro.',
    none: '{name} : aucun son n’arrive pour le moment.',
    bad: 'Le son de {name} arrive haché à la réunion. Votre connexion n’est pas en cause.',
  },
} as const satisfies Translation<typeof english>;
