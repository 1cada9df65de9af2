/** A consultation whose meeting has been held and closed, so that everything that comes afterwards can be seen. Invented throughout. */
export const pastConsultation = {
  id: 'sample-2014',
  letter: 'SAMPLE-14/2',
  title: 'Sample consultation on taking part in meetings from elsewhere',
  group: 'Sample Working Group',
  question: 'What do people who are not in the room need in order to be heard, and to follow what is said?',
  background: [
    'This is a sample of a consultation that is over: its meeting was held, its minutes are there, and every paragraph that was sent has its answer. The procedure, the people, their organisations and all texts were invented for Openfloor.',
  ],
  place: 'Geneva',
  timeZone: 'Europe/Zurich',
  calendar: [
    { id: 'contributions', date: '2014-10-17', what: 'Last day for contributions' },
    { id: 'compilation', date: '2014-10-27', what: 'Compiled version of the contributions published' },
    { id: 'meeting', date: '2014-11-10', what: 'Meeting in the room and remotely' },
  ],
  isSample: true,
  deadline: { day: '2014-10-17', late: false },
  closedAt: null,
} as const;

export const pastMeeting = {
  id: '2014-11-10',
  title: 'Taking part from elsewhere: sample meeting that has been held',
  date: '2014-11-10',
  hours: { begins: '10:00', lastDay: '2014-11-10', ends: '12:00' },
  document: 'SAMPLE 14/1',
} as const;

export const pastAgenda = [
  { id: 'hearing', title: 'Being heard', minutes: 40, introduction: 'Sound, and one list of speakers for everybody.' },
  { id: 'following', title: 'Following in writing', minutes: 40, introduction: 'Captions, and documents in advance.' },
] as const;
