/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: 'This page can be read without JavaScript. The hall of a meeting needs it.',
  languages: 'Language',
  'feed-title': 'Contributions and compiled inputs: {title}',
  version: 'Compiled inputs, version {version}: {title}',
  'last-day': 'Last day for contributions: {title}',
  'contribution-of': 'Contribution of {organisation}',
  answers: 'What became of the contributions',
  'readme-title': 'Package for the group: {title}',
  'readme-responses':
    'All responses in their original files. What was written into the form is a page (HTML). Numbers are those of the list.',
  'readme-compilation': 'The compiled version {version}.',
  'readme-list': 'The list of contributions with the published fields.',
  'readme-answers': 'What became of each paragraph.',
  minutes: 'Minutes',
  'readme-minutes': 'The minutes that were published, in every form: {editions}.',
  'readme-no-minutes': 'No minutes have been published yet.',
  'readme-verbatim': 'The verbatim record of the same revisions: what was said, in the first person.',
  'readme-captions':
    'The captions as they were shown, as WebVTT and as text. They are a rough draft and no authoritative record.',
  'readme-recordings': 'The list of the recordings, with their hashes.',
  'readme-bundle': 'Everything on one page, to read without a network.',
  'readme-log': 'The record of the meeting, one entry a line. Each carries the SHA-256 of the one before.',
  'readme-key': 'The public key with which this package is signed. It is also at {address}.',
  'readme-signed': 'The signed list of all other files, and how far the record went.',
  'readme-verify':
    'To verify this package: npm run verify -- package.zip. Without Openfloor, in the folder into which it was unpacked:',
} as const;
