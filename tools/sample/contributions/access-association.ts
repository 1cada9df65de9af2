import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const accessAssociation: SampleContribution = {
  id: 'access-association',
  name: 'NAMAGANDA, Ruth',
  date: '2015-08-12',
  organisation: 'Lakes Access Providers Association',
  country: 'Uganda',
  countryCode: 'UG',
  region: 'Africa',
  jobTitle: 'Executive secretary',
  stakeholderGroup: 'other',
  language: 'en',
  title: 'Trust first, copper second: the view of twenty-six small providers',
  paragraphs: [
    'Our association speaks for twenty-six access providers in four countries around the lakes. The largest has 40,000 subscribers, the smallest 310. None of them owns a metre of international fibre. For all of them transit is the largest line in the accounts, larger than salaries, larger than diesel, and it is priced by people who compete with them for the same subscribers.',
    'The first obstacle to an exchange was never technical. Eight companies which poached each other’s customers were asked to sit at one table and to let a ninth, unborn body hold a switch that all would depend on. It took eleven meetings. The ninth was about who would keep the key. We advise others to begin with the key.',
    'A handshake is not a lease. In one of our cities the exchange was installed as a favour in an operator’s building, with no paper. Three years later the building was sold; the new owner asked for a cross-connect fee of 450 dollars a month, higher than a port. Two members left, and with them a fifth of the traffic.',
    'Mandatory peering has not helped us. Where a law obliged the incumbent to connect, it connected, with a ten-megabit port that was full at seven each morning, and had thereby obeyed. What moved it in the end was a measurement: a graph, published weekly, of the delay that its own subscribers saw towards the university and the revenue authority.',
    'Ports should be priced so that a provider with 310 subscribers can say yes without a board meeting. Our exchanges charge nothing for a hundred-megabit port in the first year, then 50 dollars a month, and 200 for a gigabit. With nineteen paying members that covers rent, power and one engineer’s half salary. Grants bought the switches; nobody has yet offered a grant for diesel.',
    'Local content is the other half of the matter. In 2011 four fifths of what our subscribers asked for was kept in another continent, and an exchange could do nothing about it. The arrival of two content caches at the exchange in 2013 did more for its traffic than all our persuasion. We ask hosting to be spoken of in the same breath as peering: cheap rooms, steady power, and no tax on servers as if they were luxuries.',
    'Finally, let small providers into the room in which these matters are decided. A consultation whose travel costs exceed a member’s yearly port fee hears from those who already have exchanges. We shall take part remotely, and are grateful that it is possible.',
  ],
  notice: sampleNotice.en,
};
