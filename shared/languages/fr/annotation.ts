import type { Translation } from '../dictionary.ts';
import type { annotation as english } from '../en/annotation.ts';

export const annotation = {
  region: 'Annotations',
  onParagraph: 'Annotations au paragraphe {number}',
  showAll: 'Tout afficher',
  filter: 'Annotations à afficher',
  filters: {
    open: 'En suspens',
    questions: 'Questions en suspens',
    mine: 'Les miennes',
    resolved: 'Réglées',
    all: 'Toutes',
  },
  none: 'Aucune annotation ici pour le moment',
  noneHint:
    'Sélectionnez des mots des contributions compilées pour les surligner, les commenter, poser une question ou proposer un libellé. Au clavier : appuyez sur Entrée dans un paragraphe, réduisez la sélection avec Maj et les flèches, puis appuyez sur Tab.',
  more: { one: 'Afficher {count} autre', other: 'Afficher {count} autres' },
  orphans: 'Sans leur texte',
  orphansHint:
    'Les mots auxquels ces annotations se rapportaient ne figurent plus dans le texte. Elles sont conservées, et ne sont pas reportées sur des mots qui ne font que leur ressembler.',
  outcome: {
    moved: 'Ces mots figuraient ailleurs dans la version {version}.',
    changed: 'Ces mots ont changé depuis la version {version}.',
    asSuggested: 'Modifié depuis la version {version}, exactement comme proposé ici.',
    orphan: 'Porte sur la version {version}, et n’a plus de place dans cette version.',
  },
  why: {
    alike: 'Plusieurs endroits disent la même chose, et nul ne peut dire lequel est visé.',
    words: 'Les mots annotés n’y figurent plus tels quels.',
    passage: 'Le paragraphe n’existe plus.',
  },
  was: 'Avant',
  now: 'Maintenant',
  takenOut: 'Supprimé',

  highlight: 'Surligner',
  comment: 'Commenter',
  question: 'Question',
  suggest: 'Proposer un libellé',
  requestFloor: 'Demander la parole',
  toolbar: 'Mots sélectionnés',
  placeToolbar: 'Endroit entre les mots',
  insert: 'Insérer des mots ici',
  placeAfter: 'Après « {words} »',
  placeBefore: 'Avant « {words} »',
  wordsToPutIn: 'Mots à insérer',
  readOnly:
    'Dans votre fonction, vous pouvez lire et copier ; les annotations sont réservées aux personnes qui participent.',
  cut: 'La sélection s’arrête à la fin de ce paragraphe.',
  highlighted: 'Surligné.',
  sent: 'Envoyé. Tout le monde le voit.',

  kind: {
    highlighting: 'Surlignage',
    commenting: 'Commentaire',
    questioning: 'Question',
    editing: 'Libellé proposé',
  },
  count: {
    highlighting: { one: '{count} surlignage', other: '{count} surlignages' },
    commenting: { one: '{count} commentaire', other: '{count} commentaires' },
    questioning: { one: '{count} question', other: '{count} questions' },
    editing: { one: '{count} libellé proposé', other: '{count} libellés proposés' },
    changed: { one: '{count} sur des mots modifiés', other: '{count} sur des mots modifiés' },
  },
  railLabel: '{kinds} au paragraphe {number}',
  sharedLabel: 'Paragraphe {number} : {kinds}',
  onTheseWords: { one: '{count} annotation sur ces mots', other: '{count} annotations sur ces mots' },

  write: {
    commenting: 'Écrire un commentaire',
    questioning: 'Poser une question',
    editing: 'Proposer un libellé',
  },
  text: { commenting: 'Votre commentaire', questioning: 'Votre question', editing: 'Motif' },
  wording: 'Votre libellé',
  send: 'Envoyer',
  discard: 'Abandonner',

  reply: 'Répondre',
  change: 'Modifier',
  resolve: 'Régler',
  resolved: 'Réglée',
  reopen: 'Rouvrir',
  accept: 'Accepter',
  acceptedBy: 'Accepté par {name} pour la prochaine version',
  takenFrom: 'Accepté par {name} et repris dans le texte',
  conflicts: 'Modifierait les mêmes mots que : {names}',
  wordingBy: 'Proposé par {author} ({organisation}), accepté par {name}',
  suggestion: { insertion: 'Mots à insérer', deletion: 'Mots à supprimer', replacement: 'Mots à remplacer' },
  broughtInBy: 'importée par {name}',
  withdraw: 'Retirer',
  confirmWithdraw: 'Retirer cette annotation ?',
  withdrawAccepted:
    'Sa formulation a été acceptée. La version qui l’a la garde ; aucune version ultérieure ne la reprendra.',
  confirmWithdrawHint:
    'Ses mots disparaissent pour tout le monde ; les réponses des autres restent. Si vous la retirez après la clôture de la réunion, le compte rendu garde le nom de la personne qui l’a faite et le fait qu’il y a eu une annotation.',
  withdrawReply: 'Retirer cette réponse',
  confirmWithdrawReply: 'Retirer cette réponse ?',
  confirmWithdrawReplyHint:
    'Ses mots disparaissent pour tout le monde ; ce que d’autres ont écrit reste. Si vous la retirez après la clôture de la réunion, le compte rendu garde le nom de la personne qui l’a écrite et le fait qu’il y a eu une réponse.',
  withdrawn: 'Cette annotation a été retirée.',
  replyWithdrawn: 'Cette réponse a été retirée.',
} as const satisfies Translation<typeof english>;
