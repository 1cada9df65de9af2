/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Cette page se lit sans JavaScript. La salle d’une réunion en a besoin.',
  languages: 'Langue',
  'feed-title': 'Contributions et version compilée : {title}',
  version: 'Contributions compilées, version {version} : {title}',
  'last-day': 'Dernier jour pour les contributions : {title}',
  'contribution-of': 'Contribution de {organisation}',
};
