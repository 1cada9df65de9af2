import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'Téléchargements',
  contributions: 'Toutes les contributions',
  contribution: 'Cette contribution',
  compilation: 'Contributions compilées',
  answers: 'Suite donnée aux contributions',
  minutes: 'Compte rendu, révision {number}',
  interventions: 'Interventions, compte rendu, révision {number}',
  times: 'Temps de parole, compte rendu, révision {number}',
  package: 'Dossier pour le groupe (ZIP)',
  'package-note':
    'Toutes les contributions dans leurs fichiers d’origine, la version compilée, la liste, les réponses et les comptes rendus publiés.',
  bundle: 'Tout sur une page, à lire hors connexion (HTML)',
  as: '{what} en {format}',
  long: 'Un gros dossier peut mettre quelques minutes avant d’arriver.',
} as const satisfies Translation<typeof english>;
