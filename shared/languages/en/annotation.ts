export const annotation = {
  region: 'Annotations',
  onParagraph: 'Annotations on {number}',
  showAll: 'Show all',
  filter: 'Which annotations',
  filters: { open: 'Open', questions: 'Open questions', mine: 'Mine', resolved: 'Resolved', all: 'All' },
  none: 'No annotations here yet',
  noneHint:
    'Select some words of the compiled inputs to highlight them, comment, ask or suggest a wording. With the keyboard: press Enter on a paragraph, shorten the selection with Shift and the arrow keys, and press Tab.',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  orphans: 'Text no longer there',
  orphansHint:
    'The words that these annotations were made on are no longer in the text. They are kept, and are not moved to other words.',
  orphan: 'The annotated words are no longer in this text.',

  highlight: 'Highlight',
  comment: 'Comment',
  question: 'Question',
  suggest: 'Suggest wording',
  requestFloor: 'Request the floor',
  toolbar: 'The words selected',
  readOnly: 'In your role you can read and copy; annotating is for participants.',
  cut: 'The selection ends with this paragraph.',
  highlighted: 'Highlighted.',
  sent: 'Sent. Everybody sees it.',

  kind: { highlighting: 'Highlight', commenting: 'Comment', questioning: 'Question', editing: 'Suggested wording' },
  count: {
    highlighting: { one: '{count} highlight', other: '{count} highlights' },
    commenting: { one: '{count} comment', other: '{count} comments' },
    questioning: { one: '{count} question', other: '{count} questions' },
    editing: { one: '{count} suggested wording', other: '{count} suggested wordings' },
  },
  railLabel: '{kinds} on paragraph {number}',

  write: { commenting: 'Write a comment', questioning: 'Ask a question', editing: 'Suggest a wording' },
  text: { commenting: 'Your comment', questioning: 'Your question', editing: 'Why' },
  wording: 'Your wording',
  send: 'Send',
  discard: 'Discard',

  reply: 'Reply',
  change: 'Change',
  resolve: 'Resolve',
  resolved: 'Resolved',
  reopen: 'Reopen',
  withdraw: 'Withdraw',
  confirmWithdraw: 'Withdraw this annotation?',
  confirmWithdrawHint:
    'Its words disappear for everybody; the replies of others stay. If you withdraw it after the meeting is closed, the minutes still show its author’s name, and that there was an annotation.',
  withdrawReply: 'Withdraw this reply',
  confirmWithdrawReply: 'Withdraw this reply?',
  confirmWithdrawReplyHint:
    'Its words disappear for everybody; what others have written stays. If you withdraw it after the meeting is closed, the minutes still show its author’s name, and that there was a reply.',
  withdrawn: 'This annotation was withdrawn.',
  replyWithdrawn: 'This reply was withdrawn.',
} as const;
