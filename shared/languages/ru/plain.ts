/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Эту страницу можно читать без JavaScript. Для зала собрания он нужен.',
  languages: 'Язык',
  'feed-title': 'Вклады и сводный текст: {title}',
  version: 'Сводный текст, версия {version}: {title}',
  'last-day': 'Последний день приёма вкладов: {title}',
  'contribution-of': 'Вклад: {organisation}',
  answers: 'Что стало с вкладами',
  'readme-title': 'Пакет для группы: {title}',
  'readme-responses':
    'Все ответы в исходных файлах. Написанное в форме сохранено как страница (HTML). Номера соответствуют списку.',
  'readme-compilation': 'Сводный текст, версия {version}.',
  'readme-list': 'Список вкладов с опубликованными сведениями.',
  'readme-answers': 'Что стало с каждым абзацем.',
  minutes: 'Протокол',
  'readme-minutes': 'Опубликованный протокол во всех форматах: {editions}.',
  'readme-no-minutes': 'Протокол ещё не опубликован.',
  'readme-verbatim': 'Стенографический отчёт тех же редакций: сказанное, от первого лица.',
  'readme-captions':
    'Субтитры в том виде, в каком их показывали, в WebVTT и текстом. Это черновик, а не официальный протокол.',
  'readme-recordings': 'Список записей звука с их контрольными суммами.',
  'readme-bundle': 'Всё на одной странице, для чтения без сети.',
  'readme-log': 'Журнал собрания, по одной записи в строке. Каждая содержит SHA-256 предыдущей.',
  'readme-key': 'Открытый ключ, которым подписан этот пакет. Он есть и по адресу {address}.',
  'readme-signed': 'Подписанный список всех остальных файлов и докуда дошёл журнал.',
  'readme-verify': 'Проверка этого пакета: npm run verify -- package.zip. Без Openfloor, в папке, куда он распакован:',
};
