/** What became of a paragraph of a contribution. */
export const outcomes = {
  title: 'What became of it',
  taken: 'Taken into section {number}, {title}',
  merged: 'Merged with {others}',
  source: '{organisation}, ¶ {paragraph}',
  discussed: 'Discussed under item {number}, {title}',
  'not-taken': 'Not taken: {reason}',
  none: 'No answer yet',
  on: 'Answered on {date}',
  'all-answered': 'Every paragraph has an answer.',
  former: 'Other versions have answers of their own.',
  open: { one: '{count} of {of} paragraphs has no answer yet', other: '{count} of {of} paragraphs have no answer yet' },
} as const;
