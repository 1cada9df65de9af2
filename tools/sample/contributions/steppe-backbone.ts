import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const steppeBackbone: SampleContribution = {
  id: 'steppe-backbone',
  name: 'ABENOV, Daniyar',
  date: '2015-08-03',
  organisation: 'Altyn Steppe Backbone',
  country: 'Kazakhstan',
  countryCode: 'KZ',
  region: 'CIS',
  jobTitle: 'Chief network architect',
  stakeholderGroup: 'sector-member',
  language: 'en',
  title: 'Distance as a cost: exchange points along three thousand kilometres of fibre',
  paragraphs: [
    'Our backbone runs for 3,100 kilometres across the steppe, and light needs sixteen milliseconds to travel its length. Two of the five largest cities on it are farther from one another than many capitals are from a foreign exchange. One exchange in the capital does not serve such a country: traffic between two western towns would cross it twice to be handed over in a room.',
    'We therefore argue for several small exchanges in place of a large one. A city deserves its own when three independent networks have fibre in it and at least 300 megabits per second of their traffic could be exchanged there. The equipment is the least of it. In our western city the exchange is one switch on a wall, and 1.9 gigabits per second pass through it every evening.',
    'Transit prices follow the map of competition and not the map of distance. A megabit costs us four dollars in the north, where three foreign carriers meet, and 31 in the south, where one does, though the south is nearer to the sea. Between both cities the fibre is our own. Regulators who look for the cause of a high price should count sellers at the border before they count kilometres.',
    'Cross-border fibre has two lives, a technical and a legal one. Ours was spliced in an afternoon, and lit after two years. Each side required a licence for international carriage, a plan for lawful access, and a named responsible person with a national diploma. We propose that neighbouring administrations recognise one another’s approvals for passive fibre, and treat the splice as a joint and not as a service.',
    'Security at an exchange begins with dull work. In April 2014 a member of ours announced 14,000 prefixes which it had learnt from its transit provider to everybody at the exchange. Traffic of two banks went through a village for forty minutes. Since then: maximum prefix limits on every session, filters built nightly from the registry, source address validation by the members as in BCP 38, and a telephone list which is tested each quarter.',
    'We have also begun to sign route origins in the RPKI. Only 6 per cent of the routes at our exchanges are covered today, too few to reject what is invalid, but enough to raise an alarm. We advise every new exchange to help its members to sign in the first week, when they are few and the person with the password is in the room.',
    'An interconnection of exchanges by the exchanges themselves, as is sometimes proposed, should be approached with caution. When the exchange carries traffic between cities it becomes the competitor of the members who pay for it. Let members who own fibre sell it; let the exchange remain a room.',
  ],
  notice: sampleNotice.en,
};
