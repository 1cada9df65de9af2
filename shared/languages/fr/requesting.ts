import type { Translation } from '../dictionary.ts';
import type { requesting as english } from '../en/requesting.ts';

export const requesting = {
  title: 'Demander la parole',
  lead: 'Vous intervenez sur : {item}.',
  kind: 'À quelle fin ?',
  note: 'Note sur la liste',
  noteHint:
    'Toutes les personnes admises à la réunion peuvent la lire, dans la liste puis dans le registre de la réunion. Ni l’écran de la salle ni le compte rendu ne la montrent.',
  handIn: 'Déposer le texte de votre intervention',
  noteLeft: { one: '{count} caractère restant', other: '{count} caractères restants' },
  capacity: 'À quel titre intervenez-vous ?',
  group: 'Au nom de quel groupe ou de quelle région',
  language: 'Langue de l’intervention',
  about: 'Porte sur',
  removeAbout: 'Intervenir sur le point dans son ensemble',
  send: 'Demander la parole',
  inscribe: 'Demander à l’avance',
  aboutWhat: 'À propos de',
  cancel: 'Annuler',
  closedList: 'La liste est close : une motion d’ordre ou un droit de réponse reste possible.',
  kindHint: {
    intervention: 'Pour intervenir sur le point à l’examen.',
    question: 'Une question à la personne qui vient de parler.',
    'point-of-order':
      'Pour parler de la conduite des débats. Elle passe avant les interventions, même si la liste est close.',
    'right-of-reply':
      'Pour répondre à ce qui a été dit de vous ou de votre délégation. Il passe avant les interventions, même si la liste est close.',
    reply: 'Pour répondre à la personne qui a présenté le point.',
  },
  withdrawing: {
    title: 'Retirer votre demande ?',
    which: 'Quelle demande retirez-vous ?',
    hint: 'Vous perdez votre place. Si vous demandez de nouveau la parole, vous passez à la fin de la liste.',
    keep: 'La garder',
  },
} as const satisfies Translation<typeof english>;
