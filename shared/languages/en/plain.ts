/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'This page can be read without JavaScript. The hall of a meeting needs it.',
  languages: 'Language',
  'feed-title': 'Contributions and compiled inputs: {title}',
  version: 'Compiled inputs, version {version}: {title}',
  'last-day': 'Last day for contributions: {title}',
  'contribution-of': 'Contribution of {organisation}',
} as const;
