import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const landlockedMinistry: SampleContribution = {
  id: 'landlocked-ministry',
  name: 'TEMBO, Chikondi',
  date: '2015-07-29',
  organisation: 'Ministry of Communications of a landlocked country',
  country: 'A landlocked country in Southern Africa',
  countryCode: 'ZZ',
  region: 'Africa',
  jobTitle: 'Director of infrastructure policy',
  stakeholderGroup: 'member-state',
  language: 'en',
  title: 'Two borders from the sea: what an exchange point can and cannot do for a landlocked country',
  paragraphs: [
    'Our country has nine licensed Internet providers, one incumbent with the only national fibre ring, and no coast. Every packet that leaves us crosses at least one neighbour, often two, before it meets a submarine cable. Until 2012 a message from one side of our capital to the other made the same journey, there and back, and was paid for twice.',
    'International capacity costs our providers between 110 and 180 US dollars for each megabit per second and month. The part that falls on the submarine cable is less than a tenth of that. The rest is the price of 1,400 kilometres of terrestrial fibre, of two border crossings at which there is only one seller, and of a protection path that few can afford.',
    'At each border the fibre of two operators ends in two huts some 300 metres apart. Joining them took us fourteen months: a permit from each side, customs clearance for the patch cords, and an agreement about who may open which hut. We would welcome a model agreement for cross-border joints; it need not be longer than four pages.',
    'When the exchange opened with five members, 18 per cent of their traffic stayed at home in the first month, and 37 per cent after two years. Latency between members fell from 640 milliseconds to 6. The saving on transit paid for the equipment in eleven weeks. These figures are small in the world’s eyes; for us they decided the argument.',
    'The hardest question was the room. The only building with two power feeds and ducts from every operator belonged to the incumbent. We left the exchange there, but on paper first: any licensed or academic network may enter at any hour, at cost, and a refusal goes to the regulator, who answers within five working days. Only when that was signed did we order a switch. The clause has been used twice.',
    'The ministry holds no seat on the exchange’s board. We convened the first meetings, lent a room, lifted the import duty on the first switch and route server, and then left. A ministry that runs an exchange finds its competitors’ licences and its members’ invoices on the same desk, and trust does not survive that.',
    'We ask this consultation to treat landlocked countries as a case of their own. An exchange point keeps local traffic local, but it does not bring the sea nearer. It should be planned together with open access to the fibre that crosses the border, and, where neighbours agree, with a second, regional exchange at which their networks meet before they buy transit overseas.',
  ],
  notice: sampleNotice.en,
};
