import type { SampleSpeech } from '../before/speech-texts.ts';

/** Both were delivered; the second stays with those who work with it. */
export const pastSpeeches: readonly SampleSpeech[] = [
  {
    id: 'past-speech-lakes',
    speaker: 'remote1',
    agendaItemId: 'hearing',
    language: 'en',
    title: 'One list',
    paragraphs: [
      'Chair, I speak for twenty-six providers, and I shall be short: show us our place, and we shall wait for it.',
      'This ends my intervention.',
    ],
    isOpen: true,
  },
  {
    id: 'past-speech-lagune',
    speaker: 'remote2',
    agendaItemId: 'following',
    language: 'fr',
    title: 'Lire ce que l’on n’entend pas',
    paragraphs: ['Madame la Présidente, je lirai lentement : c’est aussi une manière d’être accessible.'],
    isOpen: false,
  },
];
