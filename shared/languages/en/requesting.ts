export const requesting = {
  title: 'Request the floor',
  lead: 'You speak to: {item}.',
  kind: 'What for?',
  note: 'Note on the list',
  noteHint:
    'Everybody admitted to the meeting can read it, on the list and later in the record of the meeting. The room’s screen and the minutes do not show it.',
  handIn: 'Hand in the text of what you will say',
  noteLeft: { one: '{count} character left', other: '{count} characters left' },
  capacity: 'In which capacity do you speak?',
  group: 'Group or region on whose behalf you speak',
  language: 'Language you will speak',
  about: 'Speaks to',
  removeAbout: 'Speak to the item as a whole',
  send: 'Request the floor',
  inscribe: 'Ask in advance',
  aboutWhat: 'Speaking about',
  cancel: 'Cancel',
  closedList: 'The list is closed: a point of order or a right of reply is still possible.',
  kindHint: {
    intervention: 'To speak to the item under discussion.',
    question: 'To ask a question of the person who has just spoken.',
    'point-of-order':
      'To speak about how the meeting is conducted. It goes ahead of interventions, even when the list is closed.',
    'right-of-reply':
      'To answer what was said about you or your delegation. It goes ahead of interventions, even when the list is closed.',
    reply: 'To answer the person who introduced the item.',
  },
  withdrawing: {
    title: 'Withdraw your request?',
    which: 'Which request do you withdraw?',
    hint: 'You give up your place. If you ask again, you go to the end of the list.',
    keep: 'Keep it',
  },
} as const;
