export const messages = {
  unread: { one: '{count} unread', other: '{count} unread' },
  people: 'Write to',
  withModerator: 'The moderator of remote participation',
  withModeratorAsChair: 'The moderators (for the chair)',
  withChair: 'The chair',
  nobody: 'Nobody to write to yet',
  none: 'Nothing has been written yet. Only you and those you write to read this; it is not part of the record.',
  sending: 'Being sent …',
  write: 'Your message',
  writeHint: 'Enter sends, Shift and Enter begin a new line.',
  send: 'Send',
} as const;
