import type { SampleCompilation, SamplePassage } from '../sample-compilation.ts';

const LIST = 'p-1-1';
const BEFORE = 'Contributors ask for one list of speakers, in one order on every screen.';

const hearing: readonly SamplePassage[] = [
  {
    id: LIST,
    sectionId: 'hearing',
    number: '1.1',
    text: `${BEFORE} A microphone opens when the turn comes.`,
    language: 'en',
    sources: [{ contributionId: 'past-lakes', paragraph: 2 }],
  },
  {
    id: 'p-1-2',
    sectionId: 'hearing',
    number: '1.2',
    text: 'Let a colleague take our place on the list when the line fails, and let the record say who spoke.',
    language: 'en',
    sources: [{ contributionId: 'past-ministry', paragraph: 2 }],
  },
];

const following: readonly SamplePassage[] = [
  {
    id: 'p-2-1',
    sectionId: 'following',
    number: '2.1',
    text: 'Une mauvaise ligne coupe le son avant de couper le texte. Les sous-titres ne servent donc pas seulement aux personnes sourdes.',
    language: 'fr',
    sources: [{ contributionId: 'past-lagune', paragraph: 1 }],
  },
];

const announced: SamplePassage = {
  id: 'p-2-2',
  sectionId: 'following',
  number: '2.2',
  text: 'نقترح أن يُعلَن المتكلم التالي كتابةً بلغة كل مشارك قبل دوره بثلاثة متكلمين.',
  language: 'ar',
  sources: [{ contributionId: 'past-wahat', paragraph: 2 }],
};

export const pastCompilation: SampleCompilation = {
  version: 1,
  date: '2014-10-27',
  introduction: 'Sample text written for Openfloor; the contributors and their organisations are invented.',
  sections: [
    { id: 'hearing', agendaItemId: 'hearing', number: '1', title: 'Being heard', lead: '' },
    { id: 'following', agendaItemId: 'following', number: '2', title: 'Following in writing', lead: '' },
  ],
  passages: [...hearing, ...following],
};

/** The next version: a paragraph more, and the wording that was accepted, which the publication itself puts in. */
export const pastCompilationAgain: SampleCompilation = {
  ...pastCompilation,
  version: 2,
  date: '2014-11-05',
  passages: [...hearing, ...following, announced],
};

export const suggestion = { passageId: LIST, words: 'on every screen', instead: 'on every screen and by telephone' };
export const comment = {
  passageId: 'p-1-2',
  words: 'the record say who spoke',
  text: 'Our own practice since 2012: it works.',
};
/** The text on which both were written. */
export const textOf = (passageId: string): string =>
  pastCompilation.passages.find(({ id }) => id === passageId)?.text ?? '';
