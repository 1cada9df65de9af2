import type { Translation } from '../dictionary.ts';
import type { common as english } from '../en/common.ts';

export const common = {
  comma: ', ',
  help: 'Aide et raccourcis clavier',
  loading: 'Chargement…',
  close: 'Fermer',
  cancel: 'Annuler',
  messages: 'Messages',
  dismiss: 'Fermer ce message',
  optional: '(facultatif)',
  reload: 'Recharger la page',
  'try-again': 'Réessayer',
  'skip-to-content': 'Aller au contenu',
  'language-of-interface': 'Langue : {language}',
  footer: 'Openfloor : une seule liste des orateurs pour la salle et pour les participants à distance.',
  theme: {
    label: 'Apparence : {theme}',
    auto: 'Celle du système',
    light: 'Claire',
    dark: 'Sombre',
    contrast: 'Contraste élevé',
  },
  'page-broken': 'Cette page a cessé de fonctionner.',
  'page-missing': 'Cette page n’a pas pu être chargée.',
  'page-missing-advice':
    'La connexion a été perdue, ou le serveur a été mis à jour entre-temps. Rechargez la page ; ce que vous avez écrit reste sur cet appareil.',
  'page-broken-advice':
    'Rien de ce qui a été envoyé n’est perdu. Rechargez la page ; si cela se reproduit, dites au secrétariat ce que vous étiez en train de faire.',
  'not-found': 'Il n’y a rien à cette adresse.',
  'not-found-advice': 'L’adresse vous est peut-être parvenue incomplète. Partez de la liste des consultations.',
  offline: 'Le serveur est injoignable.',
  'offline-advice': 'Vérifiez votre connexion. Ce que vous avez écrit reste sur cet appareil.',
  search: 'Rechercher',
  consultations: 'Consultations',
  people: 'Personnes',
  'sign-in': 'Se connecter',
  administration: 'Administration',
  'sign-out': 'Se déconnecter',
  'stay-signed-in': 'Garder la session ouverte',
  'minutes-go':
    'Ces mots du compte rendu ne sont pas parvenus au serveur. Gardez la session ouverte jusqu’à ce qu’ils y soient, ou copiez-les :',
  'drafts-go':
    'Ce que vous avez commencé à écrire ici sans l’envoyer est effacé de cet appareil, afin que personne d’autre ne le trouve.',
  'not-verified':
    'Votre adresse électronique n’est pas encore vérifiée. D’ici là, vous pouvez seulement lire ce qui est public et assister aux réunions pour lesquelles vous avez une invitation.',
  'not-verified-what': 'Que faire',
  register: 'Créer un compte',
  'signed-out': 'Déconnexion effectuée.',
  'sign-out-failed':
    'Votre session est toujours ouverte : le serveur est injoignable. Vérifiez votre connexion, puis déconnectez-vous de nouveau avant de quitter un ordinateur partagé.',
  account: 'Votre compte',
  'account-of': 'Compte de {name}',
  'group-member-state': 'État Membre',
  'group-sector-member': 'Membre de Secteur',
  'group-associate': 'Associé',
  'group-academia': 'Établissement universitaire',
  'group-other': 'Autre partie prenante',
  'group-secretariat': 'Secrétariat',
  'group-none': 'Aucun groupe de parties prenantes',
} as const satisfies Translation<typeof english>;
