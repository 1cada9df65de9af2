import type { Translation } from '../dictionary.ts';
import type { importing as english } from '../en/importing.ts';

export const importing = {
  title: 'Importer des contributions',
  lead: 'Pour des contributions arrivées au secrétariat d’une autre manière, beaucoup à la fois. Elles sont publiées à mesure qu’elles arrivent.',
  what: 'Choisissez un ZIP, ou plusieurs fichiers ensemble : une liste en CSV et les fichiers qu’elle nomme. La première ligne de la liste nomme les colonnes, en anglais :',
  fields:
    'Le nom, l’organisation, le pays et le fichier sont nécessaires. Une date s’écrit comme 2015-08-28 ; un pays par son nom dans l’une des six langues ou son code de deux lettres ; un groupe par Member State, Sector Member, Associate, Academia ou other. Les colonnes sont séparées par des virgules ou des points-virgules, en UTF-8. Ce que la liste ne dit pas est pris dans le fichier.',
  choose: 'Choisir les fichiers',
  report: 'Compte rendu',
  progress: '{n} lignes sur {total}',
  over: 'Toutes les lignes sont traitées.',
  counts: 'Importées : {new}. Déjà présentes : {before}. Non importées : {not}.',
  not: 'Non importées',
  line: 'Ligne {n} :',
  unnamed: 'Fichiers que la liste ne nomme pas',
  field: {
    name: 'nom',
    date: 'date',
    organisation: 'organisation',
    country: 'pays',
    'job title': 'poste',
    'stakeholder group': 'groupe',
    title: 'titre',
    language: 'langue',
    file: 'fichier',
  },
  why: {
    empty: 'La colonne « {field} » est vide.',
    unknown: 'La colonne « {field} » ne dit pas ce qu’elle devrait.',
    long: 'La colonne « {field} » dépasse 200 caractères.',
    'file-missing': 'Le fichier n’est pas parmi ceux que vous avez choisis.',
    'no-language':
      'Ni la liste ni le fichier ne disent dans laquelle des six langues il est. Ajoutez la langue à la liste.',
  },
  refused: {
    none: 'Il n’y a pas de liste parmi les fichiers. Ajoutez-en une dont le nom finit par .csv.',
    several: 'Plusieurs noms de fichiers finissent par .csv. Choisissez une seule liste.',
    broken: 'La liste ne peut pas être lue comme CSV.',
    empty: 'La liste n’a pas de lignes sous la première.',
    columns: 'Il manque ces colonnes à la liste : {fields}.',
    archive: 'Le ZIP ne peut pas être décompressé. Refaites-le, ou choisissez les fichiers eux-mêmes.',
    large: 'Le ZIP décompressé dépasse 500 Mo. Divisez-le.',
    letters: 'La liste n’est pas en UTF-8. Enregistrez-la de nouveau en « CSV UTF-8 ».',
  },
} as const satisfies Translation<typeof english>;
