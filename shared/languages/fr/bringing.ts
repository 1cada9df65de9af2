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
  why: {
    elsewhere: 'Elle porte sur un autre document.',
    'no-quote': 'Elle ne cite aucun mot.',
    words: 'Ses mots ne figurent pas ici tels qu’elle les cite.',
    alike: 'Plusieurs endroits conviennent aussi bien, et on ne peut savoir lequel est visé.',
    broken: 'Ce n’est pas une annotation web valide :',
    'no-target': 'Ce sur quoi elle porte n’est pas dans ce fichier.',
    'nothing-said': 'Elle a été retirée.',
    'too-long': 'Elle est trop longue.',
    full: 'La réunion ne peut contenir plus d’annotations.',
    'late-reply': 'Elle répond à une annotation qui était déjà là. Les réponses n’arrivent qu’avec leur annotation.',
    refused: 'La réunion ne l’accepte pas en ce moment.',
  },
} as const satisfies Translation<typeof english>;
