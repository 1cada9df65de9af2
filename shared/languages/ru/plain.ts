/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'Эту страницу можно читать без JavaScript. Для зала собрания он нужен.',
  languages: 'Язык',
  'feed-title': 'Вклады и сводный текст: {title}',
  version: 'Сводный текст, версия {version}: {title}',
  'last-day': 'Последний день приёма вкладов: {title}',
  'contribution-of': 'Вклад: {organisation}',
};
