/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Esta página puede leerse sin JavaScript. La sala de una reunión lo necesita.',
  languages: 'Idioma',
  'feed-title': 'Contribuciones y versión compilada: {title}',
  version: 'Contribuciones compiladas, versión {version}: {title}',
  'last-day': 'Último día para contribuir: {title}',
  'contribution-of': 'Contribución de {organisation}',
  answers: 'Qué ocurrió con las contribuciones',
  'readme-title': 'Paquete para el grupo: {title}',
  'readme-responses':
    'Todas las respuestas en sus archivos originales. Lo escrito en el formulario es una página (HTML). Los números son los de la lista.',
  'readme-compilation': 'La versión compilada {version}.',
  'readme-list': 'La lista de contribuciones con los campos publicados.',
  'readme-answers': 'Qué ocurrió con cada párrafo.',
  minutes: 'Acta',
  'readme-minutes': 'Las actas publicadas, en todos los formatos: {editions}.',
  'readme-no-minutes': 'Aún no se ha publicado ningún acta.',
  'readme-verbatim': 'El acta literal de las mismas revisiones: lo que se dijo, en primera persona.',
  'readme-captions':
    'Los subtítulos tal como se mostraron, en WebVTT y en texto. Son un borrador y no un acta auténtica.',
  'readme-recordings': 'La lista de las grabaciones, con sus resúmenes SHA-256.',
  'readme-bundle': 'Todo en una página, para leer sin red.',
  'readme-log': 'El registro de la reunión, una entrada por línea. Cada una lleva el SHA-256 de la anterior.',
  'readme-key': 'La clave pública con la que está firmado este paquete. También está en {address}.',
  'readme-signed': 'La lista firmada de todos los demás archivos, y hasta dónde llegaba el registro.',
  'readme-verify':
    'Para verificar este paquete: npm run verify -- package.zip. Sin Openfloor, en la carpeta en la que se descomprimió:',
};
