/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Cette page se lit sans JavaScript. La salle d’une réunion en a besoin.',
  languages: 'Langue',
  'feed-title': 'Contributions et version compilée : {title}',
  version: 'Contributions compilées, version {version} : {title}',
  'last-day': 'Dernier jour pour les contributions : {title}',
  'contribution-of': 'Contribution de {organisation}',
  answers: 'Suite donnée aux contributions',
  'readme-title': 'Dossier pour le groupe : {title}',
  'readme-responses':
    'Toutes les réponses dans leurs fichiers d’origine. Ce qui a été écrit dans le formulaire est une page (HTML). Les numéros sont ceux de la liste.',
  'readme-compilation': 'La version compilée {version}.',
  'readme-list': 'La liste des contributions avec les champs publiés.',
  'readme-answers': 'La suite donnée à chaque paragraphe.',
  minutes: 'Compte rendu',
  'readme-minutes': 'Le compte rendu publié, dans tous les formats : {editions}.',
  'readme-no-minutes': 'Aucun compte rendu n’est encore publié.',
  'readme-verbatim': 'Le compte rendu in extenso des mêmes révisions : ce qui a été dit, à la première personne.',
  'readme-captions':
    'Les sous-titres tels qu’ils ont été affichés, en WebVTT et en texte. Ils sont un premier jet et ne font pas foi.',
  'readme-recordings': 'La liste des enregistrements, avec leurs empreintes.',
  'readme-bundle': 'Tout sur une page, à lire sans réseau.',
  'readme-log': 'Le registre de la réunion, une entrée par ligne. Chacune porte le SHA-256 de la précédente.',
  'readme-key': 'La clé publique avec laquelle ce paquet est signé. Elle se trouve aussi à l’adresse {address}',
  'readme-signed': 'La liste signée de tous les autres fichiers, et jusqu’où allait le registre.',
  'readme-verify':
    'Pour vérifier ce paquet : npm run verify -- package.zip. Sans Openfloor, dans le dossier où il a été décompressé :',
};
