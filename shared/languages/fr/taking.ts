import type { Translation } from '../dictionary.ts';
import type { taking as english } from '../en/taking.ts';

export const taking = {
  title: 'Téléchargements',
  contributions: 'Toutes les contributions',
  contribution: 'Cette contribution',
  compilation: 'Contributions compilées',
  answers: 'Suite donnée aux contributions',
  package: 'Dossier pour le groupe (ZIP)',
  'package-note':
    'Toutes les contributions dans leurs fichiers d’origine, la version compilée, la liste et les réponses.',
  bundle: 'Tout sur une page, à lire hors connexion (HTML)',
  as: '{what} en {format}',
  long: 'Un gros dossier peut mettre quelques minutes avant d’arriver.',
} as const satisfies Translation<typeof english>;
