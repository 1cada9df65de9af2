import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

/** Each from an organisation that has a sample account. */
export const pastContributions: readonly SampleContribution[] = [
  {
    id: 'past-lakes',
    name: 'NAMAGANDA, Ruth',
    date: '2014-09-30',
    organisation: 'Lakes Access Providers Association',
    country: 'Uganda',
    countryCode: 'UG',
    region: 'Africa',
    jobTitle: 'Executive secretary',
    stakeholderGroup: 'other',
    language: 'en',
    title: 'Heard, and not only connected',
    paragraphs: [
      'Our members have been connected to many meetings and heard in few. The list of speakers was kept in the room, and we learnt our place on it when it had passed.',
      'We ask for one list which everybody sees, in one order, and for a microphone that opens when our turn comes and not when somebody remembers us.',
      'A telephone line should be kept ready for the day when the network is not.',
    ],
    notice: sampleNotice.en,
  },
  {
    id: 'past-lagune',
    name: 'HOUNSOU, Clarisse',
    date: '2014-10-08',
    organisation: 'Réseau universitaire de la Lagune',
    country: 'Benin',
    countryCode: 'BJ',
    region: 'Africa',
    jobTitle: 'Responsable de l’infrastructure réseau',
    stakeholderGroup: 'academia',
    language: 'fr',
    title: 'Lire ce que l’on n’entend pas',
    paragraphs: [
      'Une mauvaise ligne coupe le son avant de couper le texte. Les sous-titres ne servent donc pas seulement aux personnes sourdes.',
      'Nous demandons que les documents soient publiés cinq jours avant la réunion, dans un format que l’on peut lire sans réseau.',
    ],
    notice: sampleNotice.fr,
  },
  {
    id: 'past-wahat',
    name: 'AL-KHATIB, Yousef',
    date: '2014-10-15',
    organisation: 'Wahat Carriers Company',
    country: 'Jordan',
    countryCode: 'JO',
    region: 'Arab States',
    jobTitle: 'Director of interconnection',
    stakeholderGroup: 'sector-member',
    language: 'ar',
    title: 'الترجمة جزء من المشاركة',
    paragraphs: [
      'من يشارك عن بُعد يسمع الترجمة متأخرة، فيضيع دوره في الكلام قبل أن يعرف أنه قد حان.',
      'نقترح أن يُعلَن المتكلم التالي كتابةً بلغة كل مشارك قبل دوره بثلاثة متكلمين.',
    ],
    notice: sampleNotice.ar,
  },
];

/** It came as a file, which is kept as it came. */
export const pastFile: SampleContribution & { readonly fileName: string } = {
  id: 'past-ministry',
  name: 'TEMBO, Chikondi',
  date: '2014-10-16',
  organisation: 'Ministry of Communications of a landlocked country',
  country: 'A landlocked country in Southern Africa',
  countryCode: 'ZZ',
  region: 'Africa',
  jobTitle: 'Director of infrastructure policy',
  stakeholderGroup: 'member-state',
  language: 'en',
  title: 'What a small delegation needs',
  fileName: 'what-a-small-delegation-needs.md',
  paragraphs: [
    'A delegation of one cannot travel to four meetings in a month. It can follow them, if somebody has thought of it.',
    'Let a colleague take our place on the list when the line fails, and let the record say who spoke.',
    'We do not ask for pictures. They cost more than they tell.',
  ],
  notice: sampleNotice.en,
};
export const bytesOfPastFile = new TextEncoder().encode(
  `${[`# ${pastFile.title}`, ...pastFile.paragraphs].join('\n\n')}\n`,
);
