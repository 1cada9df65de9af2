import type { Translation } from '../dictionary.ts';
import type { compilation as english } from '../en/compilation.ts';

export const compilation = {
  region: 'Contributions compilées',
  title: 'Les contributions compilées',
  version: 'Version {version} du {date}.',
  pointsAt: '{name} montre le paragraphe {number}.',
  backToMeeting: 'Revenir là où en est la réunion',
  passage: 'Paragraphe {number}',
  passages: { one: '{count} passage', other: '{count} passages' },
  pointHere: 'Désigner ce passage',
  stopPointing: 'Ne plus désigner ce passage',
  source: '{organisation}, § {paragraph}',
  find: 'Rechercher dans les contributions compilées',
  found: { one: '{count} passage contient ces mots', other: '{count} passages contiennent ces mots' },
  thisItem: 'Ce point seulement',
  allSections: 'Toutes les sections',
  none: 'Aucune compilation n’a encore été publiée',
  noneHint:
    'Elle apparaît ici dès que le secrétariat la publie. Les contributions peuvent être lues sur la page de la consultation.',
  loading: 'Chargement des contributions compilées…',
  failed: 'Les contributions compilées n’ont pas pu être chargées',
  failedHint: 'Cette page réessaie toutes les quelques secondes. La liste des orateurs continue de fonctionner.',
  again: 'Réessayer',
  downloads: 'Téléchargements…',
  whatChanged: 'Ce qui a changé',
} as const satisfies Translation<typeof english>;
