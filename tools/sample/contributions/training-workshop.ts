import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const trainingWorkshop: SampleContribution = {
  id: 'training-workshop',
  name: 'KOWALCZYK, Zofia',
  date: '2015-08-21',
  organisation: 'Peerwise Training Workshop',
  country: 'Poland',
  countryCode: 'PL',
  region: 'Europe',
  jobTitle: 'Lead instructor',
  stakeholderGroup: 'associate',
  language: 'en',
  title: 'Skills that stay: eighty workshops for exchange points, and what became of them',
  paragraphs: [
    'Since 2006 our five instructors have given eighty-three workshops on routing and exchange points in thirty-four countries, mostly paid by development funds, some by the participants. In 2014 we did something that trainers seldom do: we telephoned all the people we had taught, and asked what had become of their knowledge. We reached 1,140 of 1,962.',
    'A third had never configured a session after the course. They had been sent because it was their turn, or because they spoke English. Of those who were already operating a network when they came, four in five had used what they learnt within a month. We now ask for a configuration, with its secrets removed, as an entrance ticket. Attendance fell by a quarter; the usefulness rose visibly.',
    'The best predictor of a living exchange was not the number of people trained in a country, but whether two or more came from competing networks and sat at one table. Exercises in which each table runs one network, and can reach the others only with their cooperation, teach more about peering than any lecture on it. Several exchanges were, in truth, founded at the coffee break.',
    'Equipment that arrives without people rusts. We have been shown nine donated switches in their boxes. In each case the donor had counted the switch and nobody had counted the optics, the rack, the import papers or the engineer. We suggest the rule that for each dollar of equipment a donor sets aside another for skills and a third for the first two years of running costs.',
    'A good curriculum is short and repeats itself. Day one: addressing, with IPv6 from the first exercise. Day two: routing policy and filters. Day three: the exchange itself, its switch, its route servers, its monitoring. Day four: breaking it on purpose. Day five: agreements, prices and the conversation with the chief financial officer. Engineers neglect the last, and it is there that most exchanges are won.',
    'Knowledge leaves by aeroplane. Forty per cent of the engineers we reached had changed employer within two years, and 15 per cent country. One course every five years cannot fill that gap. Mentoring can: each new exchange paired with an older one of its own size and region, a call each month for two years, a visit each way. It costs about 14,000 dollars for the two years, or a third of one workshop abroad.',
    'We ask governments and funds to pay for the second visit, the mentor and the translation; for what comes after the photograph.',
  ],
  notice: sampleNotice.en,
};
