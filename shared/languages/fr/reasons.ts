import type { Translation } from '../dictionary.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  moved: 'Cette demande a été placée à ce rang par {name}.',
  'passed-over': 'Cette demande a été différée par {name} et reste la suivante.',
  interrupted:
    'Une motion d’ordre ou un droit de réponse s’est intercalé ; cette personne poursuit ensuite son intervention.',
  'point-of-order': 'Une motion d’ordre passe avant les interventions.',
  'right-of-reply': 'Un droit de réponse passe avant les interventions.',
  waited: {
    one: '{count} personne qui a demandé la parole plus tard a été entendue avant ; cette demande passe donc maintenant en priorité.',
    other:
      '{count} personnes qui ont demandé la parole plus tard ont été entendues avant ; cette demande passe donc maintenant en priorité.',
  },
  asked: 'La liste suit l’ordre des demandes.',
  'alternating-room': 'Les participants sur place et à distance parlent tour à tour ; cette place revient à la salle.',
  'alternating-remote':
    'Les participants sur place et à distance parlent tour à tour ; cette place revient aux participants à distance.',
  'council-member-state': 'Règle du Conseil : les États Membres prennent la parole d’abord, dans l’ordre des demandes.',
  'council-sector-member':
    'Règle du Conseil : les Membres de Secteur prennent la parole après les États Membres, dans l’ordre des demandes.',
  'council-associate':
    'Règle du Conseil : les Associés prennent la parole après les États Membres et les Membres de Secteur, dans l’ordre des demandes.',
  'council-academia':
    'Règle du Conseil : les établissements universitaires prennent la parole après les États Membres, les Membres de Secteur et les Associés, dans l’ordre des demandes.',
  'council-other':
    'Règle du Conseil : les autres parties prenantes prennent la parole après les États Membres, les Membres de Secteur, les Associés et les établissements universitaires, dans l’ordre des demandes.',
  'council-secretariat':
    'Règle du Conseil : le secrétariat prend la parole après toutes les parties prenantes, dans l’ordre des demandes.',
  'council-again':
    'Règle du Conseil : cette personne a déjà été entendue sur ce point ; celles qui ne l’ont pas été passent donc d’abord.',
  'first-time': 'Les personnes qui n’ont pas encore pris la parole dans cette réunion passent d’abord.',
  'spoken-before':
    'Cette personne a déjà été entendue dans cette réunion ; celles qui ne l’ont pas été passent d’abord.',
  'fair-shares-member-state':
    'Le groupe qui a eu le moins de temps passe d’abord ; les États Membres ont eu {minutes} min jusqu’ici.',
  'fair-shares-sector-member':
    'Le groupe qui a eu le moins de temps passe d’abord ; les Membres de Secteur ont eu {minutes} min jusqu’ici.',
  'fair-shares-associate':
    'Le groupe qui a eu le moins de temps passe d’abord ; les Associés ont eu {minutes} min jusqu’ici.',
  'fair-shares-academia':
    'Le groupe qui a eu le moins de temps passe d’abord ; les établissements universitaires ont eu {minutes} min jusqu’ici.',
  'fair-shares-other':
    'Le groupe qui a eu le moins de temps passe d’abord ; les autres parties prenantes ont eu {minutes} min jusqu’ici.',
  'fair-shares-secretariat':
    'Le groupe qui a eu le moins de temps passe d’abord ; le secrétariat prend la parole après les groupes de parties prenantes.',
  'entity-shares':
    'Les délégations qui ont eu le moins de temps passent d’abord ; {entity} a eu {minutes} min jusqu’ici.',
} as const satisfies Translation<typeof english>;
