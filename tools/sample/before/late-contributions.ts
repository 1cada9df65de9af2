import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

/** Came after 28 August 2015: one was accepted since, one waits for the secretary. */
export type SampleLate = SampleContribution & { readonly acceptance: 'accepted' | 'waiting' };

export const sampleLate: readonly SampleLate[] = [
  {
    id: 'harbour-exchange',
    acceptance: 'accepted',
    name: 'QUIROGA, Inés',
    date: '2015-08-31',
    organisation: 'Harbour Sample Exchange',
    country: 'A port city in South America',
    countryCode: 'ZZ',
    region: 'Americas',
    jobTitle: 'Operations manager',
    stakeholderGroup: 'associate',
    language: 'es',
    title: 'Un punto de intercambio junto al puerto',
    paragraphs: [
      'Escribimos con tres días de retraso, porque la tormenta que describimos aquí dejó sin energía nuestro edificio.',
      'La lección es breve: dos generadores en el mismo sótano son uno solo. Pedimos que toda guía de buenas prácticas lo diga así.',
    ],
    notice: sampleNotice.es,
  },
  {
    id: 'consumer-league',
    acceptance: 'waiting',
    name: 'OSTROVA, Milena',
    date: '2015-09-04',
    organisation: 'Consumers of a sample city',
    country: 'A city in Eastern Europe',
    countryCode: 'ZZ',
    region: 'Europe',
    jobTitle: 'Volunteer',
    stakeholderGroup: 'other',
    language: 'en',
    title: 'What subscribers would like to know',
    paragraphs: [
      'We learnt of this consultation from a newspaper, a week after its last day. If it is not too late, we have one request.',
      'Let every exchange say on one public page which providers are present and how full their ports are. Subscribers would understand it, and would choose by it.',
    ],
    notice: sampleNotice.en,
  },
];
