/** The consultation of circular letter CL-15/31, told in our own words. Dates are days in Geneva, `2015-MM-DD`. */
export const sampleConsultation = {
  id: 'cl-15-31',
  letter: 'CL-15/31',
  title: 'Open consultation on the establishment of Internet Exchange Points',
  group: 'CWG-Internet',
  question:
    'Please elaborate and give examples of the challenges faced in establishing Internet Exchange Points (IXPs), and identify widely accepted best practices for their design, installation and operation.',
  background: [
    'The Council Working Group on international Internet-related public policy issues (CWG-Internet) is itself limited to Member States; its open consultations are for everybody. Resolution 102 (Rev. Busan, 2014) and Council Resolution 1344, as revised by the Council in 2015, set out how they are held: first online, then at a physical meeting with remote participation, within a reasonable time before the group meets.',
    'At its fifth meeting, on 3 February 2015, the group chose the topic: the establishment of Internet Exchange Points as a way to advance connectivity, improve the quality of service, make networks more stable and resilient, foster competition and bring down the cost of interconnection. Opinion 1 of the World Telecommunication/ICT Policy Forum of 2013 and Resolutions 101 and 102 of the Plenipotentiary Conference of 2014 stand behind it.',
    'The letter of 3 July 2015 invites Member States, Sector Members, Associates and Academia to contribute by Friday 28 August 2015, and to pass the invitation on to other stakeholders. Every response is public. The relevant ones are compiled and form the basis of discussion in Geneva on Monday 28 September 2015; all of them, and the compiled version, then go to the sixth meeting of the group on 1 and 2 October 2015.',
    'This is a sample. The procedure and the dates are those of the consultation; the contributions, the compiled version, the people and their organisations were invented for Openfloor, and nobody’s actual response is reproduced here.',
  ],
  place: 'Geneva',
  timeZone: 'Europe/Zurich',
  calendar: [
    { id: 'topic', date: '2015-02-03', what: 'Fifth meeting of CWG-Internet decides the topic' },
    { id: 'letter', date: '2015-07-03', what: 'Letter of invitation CL-15/31' },
    { id: 'contributions', date: '2015-08-28', what: 'Last day for contributions to the online consultation' },
    { id: 'compilation', date: '2015-09-21', what: 'Compiled version of the contributions published' },
    { id: 'meeting', date: '2015-09-28', what: 'Physical meeting with remote participation, Geneva' },
    { id: 'group-opens', date: '2015-10-01', what: 'Sixth meeting of CWG-Internet opens' },
    { id: 'group-closes', date: '2015-10-02', what: 'Sixth meeting of CWG-Internet closes' },
  ],
  isSample: true,
  deadline: null,
  closedAt: null,
} as const;

/** The physical meeting of the consultation; the id is its fixed address. */
export const sampleMeeting = {
  id: '2015-09-28',
  title: 'Open consultation on Internet Exchange Points: physical meeting',
  date: '2015-09-28',
  hours: { begins: '10:00', lastDay: '2015-09-28', ends: '17:30' },
  place: 'Geneva',
  timeZone: 'Europe/Zurich',
  document: 'WG-Internet 6/S1',
} as const;

/** The items of the sample meeting in their order; `minutes` is the time set aside for the item. */
export const sampleAgenda = [
  {
    id: 'opening',
    number: '1',
    title: 'Opening and purpose of the consultation',
    minutes: 15,
    introduction:
      'The chair opens the meeting, the secretariat recalls how the contributions were gathered and compiled, and the moderator explains how remote participants and the room share one list of speakers.',
  },
  {
    id: 'challenges',
    number: '2',
    title: 'Challenges: cost and connectivity',
    minutes: 60,
    introduction:
      'What stands between a country and its first exchange point, or between a small exchange and a useful one: transit prices, distance, borders, missing fibre, and the interests that are served by things as they are.',
  },
  {
    id: 'design',
    number: '3',
    title: 'Best practices for the design of an Internet Exchange Point',
    minutes: 60,
    introduction:
      'Room, switch, addresses, route servers, second sites: which choices have to be right at the start, and which can wait.',
  },
  {
    id: 'installation',
    number: '4',
    title: 'Installation and first members',
    minutes: 50,
    introduction:
      'From the first meeting of the networks to the first hundred megabits: who comes, in what order things are done, and what draws the next member in.',
  },
  {
    id: 'operation',
    number: '5',
    title: 'Operation, neutrality and governance',
    minutes: 60,
    introduction:
      'How an exchange is run, paid for, secured, measured and kept neutral once the opening ceremony is over.',
  },
  {
    id: 'capacity',
    number: '6',
    title: 'Capacity building and the role of governments',
    minutes: 45,
    introduction:
      'How skills are built and kept, what contributors ask of ministries and regulators, and what they ask them to leave alone.',
  },
  {
    id: 'next-steps',
    number: '7',
    title: 'Next steps and closing',
    minutes: 20,
    introduction: 'What goes to the sixth meeting of CWG-Internet on 1 and 2 October 2015, and in what form.',
  },
] as const;
