import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const nationalIncumbent: SampleContribution = {
  id: 'national-incumbent',
  name: 'RANAWEERA, Anil',
  date: '2015-08-27',
  organisation: 'Meridian Sample Telecom',
  country: 'A mountainous country in Asia',
  countryCode: 'ZZ',
  region: 'Asia-Pacific',
  jobTitle: 'Vice-president, wholesale',
  stakeholderGroup: 'sector-member',
  language: 'en',
  title: 'A dissenting voice: what the largest network sees',
  paragraphs: [
    'We are the largest operator in our country: 61 per cent of subscribers, and the obligation to serve valleys that no competitor has visited. Contributions to consultations of this kind tend to describe operators like us as the obstacle. We wish to explain what an exchange looks like from our side, in the hope that rules will be written which the largest network can accept.',
    'Settlement-free peering supposes that both sides carry similar burdens. Ours carries traffic for 900 kilometres over passes at 3,800 metres; a provider in the capital carries it across a street. If both hand over in the capital, we bear the cost of the mountains and our competitor bears none. We peer freely at the exchange for traffic to and from the capital, and offer paid, regulated carriage beyond it. We believe this to be fair, and we publish the price.',
    'We object to compulsory peering, not to exchanges. Since we joined the exchange of our own will in 2013 our purchases of foreign transit have grown by 9 per cent a year instead of 35. The saving is real, and we say so to colleagues in other countries. What kept us away for four years was a draft decree that would have given an outside committee the right to decide the size of our ports.',
    'The exchange in our country was first placed in a data centre belonging to the family of one of its founders. Neutrality is asked of incumbents, rightly. It should be asked as firmly of everybody else. A building is neutral when its owner sells no access, owns no member, and can be replaced: three tests, which few rooms pass.',
    'Mutual dependence needs discipline. In the first year the exchange was down for 71 hours, most of it at weekends, because its volunteers were at weddings. Our customers do not telephone the exchange; they telephone us. We now ask, as a condition of moving more traffic, for a monitored network, a telephone number that is answered, notice of five working days before maintenance, and a report after every outage of more than fifteen minutes.',
    'The landslides of the last rainy season showed what exchange and operators can do for each other. For nine days both international routes were impaired; domestic traffic at the exchange doubled, and the lists of the missing, hosted at the university, stayed reachable. The exchange’s building stood. Had it not, there was no second. We have offered one of our own, on the condition that somebody else holds the lease.',
    'We therefore recommend: voluntary peering, a regulated price for carriage where there is no competition, the same tests of neutrality for all, and service levels fit for a network on which others depend.',
  ],
  notice: sampleNotice.en,
};
