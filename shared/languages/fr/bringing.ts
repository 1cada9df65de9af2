import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: 'Importer des annotations',
  file: 'Fichier d’annotations (JSON-LD)',
  brought: {
    one: '{count} annotation ou réponse importée.',
    many: '{count} annotations et réponses importées.',
    other: '{count} annotations et réponses importées.',
  },
  there: { one: '{count} y figurait déjà.', many: '{count} y figuraient déjà.', other: '{count} y figuraient déjà.' },
  left: { one: '{count} laissée de côté', many: '{count} laissées de côté', other: '{count} laissées de côté' },
  open: {
    one: 'Selon le fichier, {count} d’entre elles est réglée ou acceptée. Elle est ouverte ici, et c’est cette réunion qui décide.',
    many: 'Selon le fichier, {count} d’entre elles sont réglées ou acceptées. Elles sont ouvertes ici, et c’est cette réunion qui décide.',
    other:
      'Selon le fichier, {count} d’entre elles sont réglées ou acceptées. Elles sont ouvertes ici, et c’est cette réunion qui décide.',
  },
  elsewhere: 'Sur d’autres documents',
  'elsewhere-hint':
    'Si l’un d’eux est cette compilation sous une autre adresse, indiquez de quelle version il s’agit. Chaque annotation est alors importée là où ses mots figurent une seule fois, et nulle part ailleurs.',
  about: {
    one: '{count} annotation porte sur {source}',
    many: '{count} annotations portent sur {source}',
    other: '{count} annotations portent sur {source}',
  },
  'another-document': 'Un autre document',
  'this-version': 'Cette compilation, version {version}',
  'bring-these': 'Importer aussi celles-ci',
  why: {
    elsewhere: 'Elle porte sur un autre document.',
    'no-quote': 'Elle ne cite aucun mot.',
    words: 'Ses mots ne figurent pas ici tels qu’elle les cite.',
    alike: 'Plusieurs endroits conviennent aussi bien, et on ne peut savoir lequel est visé.',
    broken: 'Ce n’est pas une annotation web valide :',
    'no-target': 'Ce sur quoi elle porte n’est pas dans ce fichier.',
    'nothing-said': 'Elle ne dit rien ou a été retirée.',
    'too-long': 'Elle est trop longue.',
    full: 'La réunion ne peut contenir plus d’annotations.',
    'late-reply': 'Elle répond à une annotation qui était déjà là. Les réponses n’arrivent qu’avec leur annotation.',
    refused: 'La réunion ne l’accepte pas en ce moment.',
  },
} as const satisfies Translation<typeof english>;
