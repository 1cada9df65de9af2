/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Esta página puede leerse sin JavaScript. La sala de una reunión lo necesita.',
  languages: 'Idioma',
  'feed-title': 'Contribuciones y versión compilada: {title}',
  version: 'Contribuciones compiladas, versión {version}: {title}',
  'last-day': 'Último día para contribuir: {title}',
  'contribution-of': 'Contribución de {organisation}',
};
