import type { SampleLanguage } from '../sample-contribution.ts';

/** The text of a speech that was handed in for the sample meeting. `isOpen`: everybody may read it once it was delivered. */
export type SampleSpeech = {
  readonly id: string;
  readonly speaker: string;
  readonly agendaItemId: string;
  readonly language: SampleLanguage;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly isOpen: boolean;
};

export const sampleSpeeches: readonly SampleSpeech[] = [
  {
    id: 'speech-minister',
    speaker: 'minister',
    agendaItemId: 'capacity',
    language: 'en',
    title: 'Statement of the Minister of Communications',
    paragraphs: [
      'Chair, my country has no coast, and until last year it had no exchange point. A message from one office of my ministry to another crossed two borders and came home.',
      'What changed this was not a law. We lent a room, we lifted the duty on one switch, and we sent our own network there first. Eleven others followed within a year.',
      'We ask this consultation to say plainly that training engineers costs less than the equipment which they keep alive, and that both belong in one budget. This ends my intervention.',
    ],
    isOpen: true,
  },
  {
    id: 'speech-engineer',
    speaker: 'engineer',
    agendaItemId: 'capacity',
    language: 'fr',
    title: 'Former, puis retenir',
    paragraphs: [
      'Madame la Présidente, notre réseau forme chaque année douze étudiants. Trois ans plus tard, la moitié travaillent ailleurs.',
      'Nous demandons que les programmes de formation prévoient aussi ce qui fait rester : un poste, un salaire, un atelier équipé. Je vous remercie.',
    ],
    isOpen: false,
  },
];
